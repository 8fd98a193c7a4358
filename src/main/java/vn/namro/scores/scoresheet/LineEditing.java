package vn.namro.scores.scoresheet;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.lineform.Figures;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.lineform.LineForm;
import vn.namro.scores.lineform.SetForms;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.scores.scoring.StaleScoreException;
import vn.namro.scores.sheetstate.OpenSheets;
import vn.namro.scores.sheetstate.Sheet;
import vn.namro.scores.sheetstate.SheetClosedException;

/** Enters what an agency gives itself, line by line, as long as the sheet is open. */
@Component
public class LineEditing {

	private static final int LONGEST = 2000;

	private final OpenSheets sheets;

	private final Scores scores;

	private final SetForms forms;

	private final EngineClock clock;

	LineEditing(OpenSheets sheets, Scores scores, SetForms forms, EngineClock clock) {
		this.sheets = sheets;
		this.scores = scores;
		this.forms = forms;
		this.clock = clock;
	}

	/**
	 * All of the entry or nothing. What says the same as the line leaves no trace.
	 * @param author account
	 * @throws StaleScoreException when somebody else changed the line since it was seen
	 * @throws SheetClosedException when nothing of the sheet changes any more
	 * @throws InvalidInputException when points, figures or reason cannot be taken
	 */
	@Transactional
	public void enter(String sheetId, String criterion, LineEntry entry, String author) {
		Sheet sheet = this.sheets.hold(sheetId);
		Score line = line(sheetId, criterion);
		LineForm form = this.forms.of(sheet.setCode(), criterion);
		ScoreEntry wanted = form.read(entry, author, this.clock.now());
		require(line, form, entry);
		if (!entry.version().equals(line.version()) || !same(line, wanted)) {
			this.scores.enter(sheetId, criterion, entry.version(), wanted);
		}
	}

	private Score line(String sheetId, String criterion) {
		try {
			return this.scores.get(sheetId, criterion);
		}
		catch (IllegalArgumentException ex) {
			throw new UnknownThingException("Bảng điểm không có tiêu chí '" + criterion + "'.");
		}
	}

	private static void require(Score line, LineForm form, LineEntry entry) {
		if (line.notApplicable() != null) {
			throw form.complaint("không áp dụng theo " + line.notApplicable() + ", không chấm điểm.");
		}
		if (entry.version() == null) {
			throw form.complaint("chưa nêu phiên bản của dòng đã xem (version).");
		}
		if (entry.words() != null && entry.words().length() > LONGEST) {
			throw form.complaint("ghi chú, giải trình dài quá " + LONGEST + " ký tự.");
		}
	}

	private static boolean same(Score line, ScoreEntry wanted) {
		return same(line.selfPoints(), wanted.points()) && Objects.equals(line.selfReason(), wanted.reason())
				&& sameFigures(Figures.read(line.declared()), Figures.read(wanted.declared()));
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return one == null || other == null ? one == other : one.compareTo(other) == 0;
	}

	private static boolean sameFigures(Map<String, Object> one, Map<String, Object> other) {
		return one.keySet().equals(other.keySet()) && one.keySet().stream().allMatch(name -> one.get(name).toString().equals(other.get(name).toString()));
	}

}
