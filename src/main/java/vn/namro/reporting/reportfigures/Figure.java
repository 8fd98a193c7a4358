package vn.namro.reporting.reportfigures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The figures of {@link Totals} one by one, as papers and pages call them. */
public enum Figure {

	DUE("due", "Nhiệm vụ đến hạn trong kỳ", totals -> number(totals.due())),

	DONE("done", "Đã hoàn thành", totals -> number(totals.done())),

	DONE_SHARE("doneShare", "Tỷ lệ hoàn thành (%)", Totals::doneShare),

	ON_TIME("onTime", "Hoàn thành đúng hạn", totals -> number(totals.onTime())),

	ON_FIRST_DUE("onFirstDue", "Trong đó đúng hạn gốc", totals -> number(totals.onFirstDue())),

	LATE("late", "Hoàn thành chậm", totals -> number(totals.late())),

	OPEN("open", "Đang thực hiện, chưa đến hạn", totals -> number(totals.open())),

	OVERDUE("overdue", "Quá hạn chưa hoàn thành", totals -> number(totals.overdue())),

	EARLY("early", "Hoàn thành trước kỳ hạn", totals -> number(totals.early())),

	CARRIED("carried", "Tồn từ kỳ trước, chưa hoàn thành", totals -> number(totals.carried())),

	CARRIED_DONE("carriedDone", "Tồn từ kỳ trước, đã hoàn thành", totals -> number(totals.carriedDone())),

	ASSIGNED("assigned", "Nhiệm vụ được giao cả năm", totals -> number(totals.assigned())),

	ASSIGNED_DONE("assignedDone", "Đã hoàn thành trong số được giao cả năm", totals -> number(totals.assignedDone())),

	ASSIGNED_SHARE("assignedShare", "Tỷ lệ hoàn thành cả năm (%)", Totals::assignedShare),

	PARTS("parts", "Phần phối hợp đến hạn trong kỳ", totals -> number(totals.parts())),

	PARTS_DONE("partsDone", "Phần phối hợp đã thực hiện", totals -> number(totals.partsDone())),

	OBSTACLES("obstacles", "Khó khăn, vướng mắc đã nêu", totals -> number(totals.obstacles())),

	OBSTACLES_OPEN("obstaclesOpen", "Trong đó chưa được trả lời", totals -> number(totals.obstaclesOpen())),

	EXTENSIONS("extensions", "Lần xin gia hạn", totals -> number(totals.extensions())),

	EXTENSIONS_GRANTED("extensionsGranted", "Lần được gia hạn", totals -> number(totals.extensionsGranted())),

	EXTENSIONS_OBJECTIVE("extensionsObjective", "Trong đó nguyên nhân khách quan được xác nhận", totals -> number(totals.extensionsObjective())),

	TARGETS("targets", "Chỉ tiêu của nhiệm vụ đến hạn", totals -> number(totals.targets())),

	TARGETS_MET("targetsMet", "Chỉ tiêu đã đạt", totals -> number(totals.targetsMet())),

	EVIDENCE("evidence", "Tài liệu kiểm chứng đã dẫn", totals -> number(totals.evidence())),

	POINTS_SECURED("pointsSecured", "Điểm đã chắc", Totals::pointsSecured),

	POINTS_ON_TRACK("pointsOnTrack", "Điểm đúng tiến độ", Totals::pointsOnTrack),

	POINTS_HANGING("pointsHanging", "Điểm còn treo", Totals::pointsHanging),

	POINTS_LOST("pointsLost", "Điểm đang mất", Totals::pointsLost);

	private final String code;

	private final String label;

	private final Function<Totals, BigDecimal> value;

	Figure(String code, String label, Function<Totals, BigDecimal> value) {
		this.code = code;
		this.label = label;
		this.value = value;
	}

	/** The name of its component in {@link Totals}, and so in JSON. */
	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/** Null where there is nothing to count. */
	public BigDecimal of(Totals totals) {
		return this.value.apply(totals);
	}

	public static Optional<Figure> named(String code) {
		return Arrays.stream(values()).filter(figure -> figure.code.equals(code)).findFirst();
	}

	private static BigDecimal number(int amount) {
		return BigDecimal.valueOf(amount);
	}

}
