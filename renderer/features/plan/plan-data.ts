import type { Input, Output } from '../../../preload/contract.ts';

export type Overview = Output<'plan.list'>;
export type PlanData = Overview['plans'][number];
export type StepData = PlanData['steps'][number];
export type Candidate = Overview['candidates'][number];
export type Destination = Overview['destinations'][number];
export type StepAnswer = Input<'plan.advance'>['evidence'];
