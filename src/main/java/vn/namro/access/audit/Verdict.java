package vn.namro.access.audit;

import java.util.List;

/**
 * What a check of the ledger found.
 *
 * @param links entries that are sealed
 * @param unsealed entries that wait for the seal because a transaction older than they still runs
 * @param findings what is wrong, at most {@link #MOST}
 * @param unnamed how many more are wrong than are named
 * @param warnings what the check could not look at
 */
public record Verdict(long links, long unsealed, List<Finding> findings, long unnamed, List<String> warnings) {

	/** More than this many findings are counted only. */
	static final int MOST = 20_000;

	public boolean intact() {
		return this.findings.isEmpty();
	}

}
