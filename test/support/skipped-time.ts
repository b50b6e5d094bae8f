import { TestWorkflowEnvironment } from '@temporalio/testing';
import { serverBinary } from '../../infra/stack/binaries.ts';

/** A Temporal server whose time is skipped while every workflow waits. */
export const skippedTime = (): Promise<TestWorkflowEnvironment> =>
  TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path: serverBinary('temporal-test-server') } },
  });
