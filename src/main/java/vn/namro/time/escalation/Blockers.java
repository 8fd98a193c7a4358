package vn.namro.time.escalation;

import java.util.List;

import vn.namro.time.obligation.Obligation;

/** Knows which other agencies hold an obligation up. */
public interface Blockers {

	/** Codes of the agencies that owe a part without which the obligation cannot be met; empty when none does. */
	List<String> of(Obligation obligation);

}
