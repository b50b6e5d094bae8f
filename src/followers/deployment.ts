import { createHash } from 'node:crypto';
import { type Client, isGrpcServiceError } from '@temporalio/client';
import { Backoff, pause } from '../runtime/pause.ts';

/**
 * What new code does to running workflows. Each workflow is pinned to the code that began it (Temporal's worker deployment
 * versions), so no history is ever replayed by other code. The newest code that has workers is the current one; its
 * reconciler folds those of other code anew: a workflow is but a fold of its log, so nothing has to be patched.
 */
export const DEPLOYMENT = 'penugasan';

export interface Deployment {
  readonly client: Client;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly buildId: string;
}

/** Tells one code of the workflows from another. */
export const buildIdOf = (bundle: string): string => createHash('sha256').update(bundle).digest('hex').slice(0, 16);

/** What a worker says of its code. */
export const versioned = (buildId: string) =>
  ({
    useWorkerVersioning: true,
    version: { deploymentName: DEPLOYMENT, buildId },
    defaultVersioningBehavior: 'PINNED',
  }) as const;

/** The query (Temporal's visibility) for running workflows of other code. */
export const ofOtherCode = (buildId: string): string =>
  `ExecutionStatus = "Running" AND TemporalWorkerDeploymentVersion != "${DEPLOYMENT}:${buildId}"`;

const UNTIL_KNOWN_MS = 250;

/** Sees to it, until the signal, that new workflows begin on this code, unless newer code has workers. */
export async function runCurrentVersion(
  deployment: Deployment,
  { every, signal, onError }: { every: number; signal: AbortSignal; onError: (error: unknown) => void },
): Promise<void> {
  const trouble = new Backoff(UNTIL_KNOWN_MS, 5_000);
  while (!signal.aborted) {
    try {
      await becomeCurrent(deployment);
      trouble.reset();
      await pause(every, signal);
    } catch (error) {
      // A version is known once a worker of it has asked for work.
      if (!signal.aborted && !isUnknown(error)) onError(error);
      await trouble.wait(signal);
    }
  }
}

/** @returns whether this code is the current one now @throws where no worker of it has asked for work yet */
export async function becomeCurrent(deployment: Deployment): Promise<boolean> {
  const { client, namespace, buildId } = deployment;
  const { workerDeploymentInfo: info } = await client.workflowService.describeWorkerDeployment({
    namespace,
    deploymentName: DEPLOYMENT,
  });
  const current = info?.routingConfig?.currentDeploymentVersion?.buildId;
  if (current === buildId) return true;
  const createdAt = (of: string): number =>
    Number(info?.versionSummaries?.find((each) => each.deploymentVersion?.buildId === of)?.createTime?.seconds ?? 0);
  if (current && createdAt(current) > createdAt(buildId) && (await hasWorkers(deployment, current))) return false;
  await client.workflowService.setWorkerDeploymentCurrentVersion({
    ...{ namespace, deploymentName: DEPLOYMENT, buildId },
    ignoreMissingTaskQueues: true,
  });
  return true;
}

async function hasWorkers({ client, namespace, taskQueue }: Deployment, buildId: string): Promise<boolean> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: 1, // TASK_QUEUE_TYPE_WORKFLOW
  });
  return (pollers ?? []).some(({ deploymentOptions }) => deploymentOptions?.buildId === buildId);
}

const NOT_FOUND = 5;
const FAILED_PRECONDITION = 9;
const isUnknown = (error: unknown): boolean =>
  isGrpcServiceError(error) && (error.code === NOT_FOUND || error.code === FAILED_PRECONDITION);
