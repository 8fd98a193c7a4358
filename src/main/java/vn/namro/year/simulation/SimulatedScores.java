package vn.namro.year.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.criteria.rule.Figure;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoresheet.LineEditing;
import vn.namro.scores.scoresheet.SheetReading.Owed;
import vn.namro.scores.scoresheet.SheetReading;
import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/** Lets the specialists of a simulated year fill in their agencies' score sheets line by line. */
@Component
class SimulatedScores {

	private static final String REASON = "Chấm theo kết quả thực hiện và văn bản kiểm chứng đã nộp.";

	/** Figures that people could state: where a rule refuses one, another is tried. */
	private static final List<BigDecimal> FIGURES = Stream.of(20, 4, 1, 0).map(BigDecimal::valueOf).toList();

	private final SheetReading reading;

	private final LineEditing editing;

	private final SimulatedEngine engine;

	SimulatedScores(SheetReading reading, LineEditing editing, SimulatedEngine engine) {
		this.reading = reading;
		this.editing = editing;
		this.engine = engine;
	}

	/** Called before somebody does a task. */
	void before(OpenTask task, Diary diary) {
		if (task.key().equals("userTask_selfScore")) {
			String specialist = this.engine.personOf(task);
			this.reading.owed(task.businessKey()).forEach(line -> enter(task.businessKey(), line, specialist, diary));
		}
	}

	private void enter(String sheet, Owed line, String specialist, Diary diary) {
		if (!line.computed()) {
			double share = 0.82 + 0.16 * diary.share(sheet + line.criterion());
			BigDecimal points = line.maximum().multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP);
			this.editing.enter(sheet, line.criterion(), LineEntry.points(line.version(), points, REASON), specialist);
			return;
		}
		for (BigDecimal figure : FIGURES) {
			try {
				this.editing.enter(sheet, line.criterion(), LineEntry.declared(line.version(), declared(line, figure), REASON), specialist);
				return;
			}
			catch (InvalidInputException ex) {
				// the next figure may do
			}
		}
		throw new IllegalStateException("No figure suits the rule of " + line.criterion());
	}

	private static Map<String, Object> declared(Owed line, BigDecimal number) {
		Map<String, Object> declared = new LinkedHashMap<>();
		for (Figure figure : line.figures()) {
			declared.put(figure.name(), switch (figure.kind()) {
				case NUMBER -> number;
				case BOOLEAN -> true;
				case DATE -> "2023-06-30";
				case OPTION -> figure.options().get(0);
			});
		}
		return declared;
	}

}
