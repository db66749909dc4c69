// The roles as a manager chooses among them.
import type { Role } from '@/lib/staff/member';

export const roleOptions = [
  { id: 'viewer', label: 'Viewer: reads inquiries' },
  { id: 'handler', label: 'Handler: also answers, closes and notes' },
  { id: 'manager', label: 'Manager: also exports, erases, and looks after staff' },
] satisfies { id: Role; label: string }[];
