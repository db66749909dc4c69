// The words that made-up articles are made of: plain enough for the reading grade, varied enough not to compress like a single page.

export const things =
  'sleep,rest,pain,mood,breath,water,food,salt,sugar,skin,blood,heart,stomach,shoulder,knee,back,neck,head,ear,eye,foot,hand,bone,joint,muscle,nerve,scan,test,dose,tablet,spray,cream,plan,walk,stretch,habit,visit,nurse,doctor,clinic,label,study,trial,review,friend,family,child,parent,worker,morning,evening,night,week,month,season,room,bed,chair,screen,phone,diary,list,question,answer,limit,sign,warning,risk,benefit,side effect,choice,change,check,result,number,chance,fall,cold,heat,light,noise,dust,smoke,drink,coffee,tea,meal,bread,fruit,fish,milk,oil,bath,towel,shoe,bag,car,bus,work,school,game,book,song,story,letter,call,message,bill,price,law,rule'.split(
    ',',
  );

export const deeds =
  'helps,eases,changes,lowers,raises,shows,hides,follows,needs,limits,starts,ends,slows,warms,cools,keeps,moves,holds,tests,guides,protects,wakes,calms,tires,marks,meets,reaches,leaves,crosses,carries'.split(
    ',',
  );

export const manners =
  'often,rarely,slowly,for some people,as a rule,at night,after a week,with care,at first,over time,in small steps,on many days,without harm,for a while,in older people,in the short term'.split(
    ',',
  );

export const starts =
  'Many people find that,Ask why,It may be that,We do not know yet whether,The label says that,Your nurse can say when,Some days,For most adults,When you feel better,Before a visit,After a visit,If in doubt,It is fair to ask how'.split(
    ',',
  );

/** What is said of studies is cited in the same sentence. */
export const findings = 'In one trial,A review found that,Nobody has shown that,A survey says that'.split(',');

export const firstNames = 'Ana,Obi,Mei,Lars,Ruth,Omar,Ines,Tom,Ada,Yusuf,Clara,Ben'.split(',');
export const lastNames = 'Duarte,Nwosu,Chen,Berg,Adler,Haddad,Costa,Reed,Okafor,Demir,Weiss,Cole'.split(',');

export const topics =
  'sleep,pain,mood,food,movement,medicines,heart-health,skin-care,family,tests-and-scans,first-aid,ageing-well,work-and-rest,travel,breathing,safety-at-home'.split(
    ',',
  );

export const journals = 'Journal of Plain Care,Annals of Everyday Medicine,Family Health Review,The Sample Lancet,Open Notes in Care'.split(',');
