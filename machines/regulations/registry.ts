/** The regulations that this product knows: one line for each, one folder beside this file. */
export { dairi } from './dairi-18-2024/index.ts';
export { langsa } from './langsa-48-2024/index.ts';
export { padangPanjang } from './padang-panjang-48-2024/index.ts';
export { probolinggo } from './probolinggo-88-2024/index.ts';
export { surakarta } from './surakarta-32-2023/index.ts';
