package vn.namro.scores.selfscoring;

import org.springframework.stereotype.Component;
import vn.namro.proving.sufficiency.Sufficiency;
import vn.namro.proving.sufficiency.SufficiencyGate;
import vn.namro.proving.sufficiency.SufficiencyText;

/** The proof of all lines of a sheet, without which it does not go on. */
@Component
class SheetProof {

	private final Sufficiency sufficiency;

	private final SufficiencyGate gate;

	private final SufficiencyText text;

	SheetProof(Sufficiency sufficiency, SufficiencyGate gate, SufficiencyText text) {
		this.sufficiency = sufficiency;
		this.gate = gate;
		this.text = text;
	}

	/** @throws vn.namro.platform.input.InvalidInputException naming each line whose proof is neither cited nor explained */
	void require(String sheetId) {
		this.gate.requireAll(this.sufficiency.linesOf(sheetId));
	}

	String text(String sheetId) {
		return this.text.of(this.sufficiency.linesOf(sheetId));
	}

}
