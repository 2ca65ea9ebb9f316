import { CHECK_STATUSES, type CheckStatus, type Claim } from '../model/index.ts';

/** How many claims have each check status; statuses that none has count zero. */
export function statusCounts(claims: Pick<Claim, 'status'>[]): Record<CheckStatus, number> {
	const counts = Object.fromEntries(CHECK_STATUSES.map((status) => [status, 0])) as Record<CheckStatus, number>;
	for (const { status } of claims) counts[status]++;
	return counts;
}
