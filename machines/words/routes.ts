import type { RouteId } from '../vocabulary.ts';
import type { Label } from './label.ts';

/** The channel and the scope of an assignment [Dairi Ps.10(2), Ps.11]. */
export const ROUTE_WORDS: Record<RouteId, Label> = {
  'appointment-in-unit': { id: 'Penunjukan dalam unit organisasi', en: 'Appointment within the unit' },
  'appointment-cross-unit': { id: 'Penunjukan lintas unit organisasi', en: 'Appointment across units' },
  'appointment-cross-department': { id: 'Penunjukan lintas perangkat daerah', en: 'Appointment across departments' },
  'appointment-cross-agency': { id: 'Penunjukan lintas instansi', en: 'Appointment across agencies' },
  'voluntary-in-unit': { id: 'Pengajuan sukarela dalam unit organisasi', en: 'Voluntary, within the unit' },
  'voluntary-cross-unit': { id: 'Pengajuan sukarela lintas unit organisasi', en: 'Voluntary, across units' },
  'voluntary-cross-department': {
    id: 'Pengajuan sukarela lintas perangkat daerah',
    en: 'Voluntary, across departments',
  },
};
