package vn.namro.scores.sheetstate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;

/** The sheets that may change. */
@Component
public class OpenSheets {

	private final Sheets sheets;

	private final EngineClock clock;

	OpenSheets(Sheets sheets, EngineClock clock) {
		this.sheets = sheets;
		this.clock = clock;
	}

	/**
	 * A sheet that stays open until this transaction ends: hand-over, approval and lock wait for it.
	 * @throws SheetClosedException when nothing of it changes any more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Sheet hold(String id) {
		Sheet sheet = this.sheets.hold(id);
		Phase phase = sheet.phase(this.clock.now());
		if (phase != Phase.OPEN) {
			throw new SheetClosedException(phase);
		}
		return sheet;
	}

}
