package vn.namro.year.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.platform.engine.EngineClock;
import vn.namro.year.simulation.Behaviour.Manner;
import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/** What the people of a simulated year type into the forms. */
final class Participants {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final SimulatedEngine engine;

	private final Diary diary;

	private final Behaviour behaviour;

	private final EngineClock clock;

	Participants(SimulatedEngine engine, Diary diary, Behaviour behaviour, EngineClock clock) {
		this.engine = engine;
		this.diary = diary;
		this.behaviour = behaviour;
		this.clock = clock;
	}

	/**
	 * The fields of a task's form.
	 * @param visit how often the task came up before for this business key, 0 the first time
	 */
	Map<String, Object> fill(OpenTask task, int visit) {
		return switch (task.key()) {
			case "userTask_preparePlan" -> Map.of("planChecked", true, "planRemark", "Đã rà soát các nhiệm vụ và thời hạn.");
			case "userTask_issuePlan" -> Map.of("decision", "accept", "planNumber", "", "planDate", today());
			case "userTask_closeYear" -> Map.of("yearSummary", "Tổng kết năm mô phỏng.");
			case "userTask_nameOfficer" -> Map.of("chosenOfficer", firstOfficer(task), "handoverNote", "Tham mưu thực hiện theo kế hoạch.");
			case "userTask_reportProgress" -> progress(task, visit);
			case "userTask_submitResult" -> Map.of("resultSummary", "Đã hoàn thành nhiệm vụ theo yêu cầu của kế hoạch.");
			case "userTask_contribute" -> Map.of("contributionSummary", "Đã thực hiện phần phối hợp theo đề nghị của cơ quan chủ trì.");
			case "userTask_sendDocument" -> withDocument(task, visit);
			case "userTask_acceptResult", "userTask_acceptReport" -> review(task, visit);
			case "userTask_prepareReport" ->
				Map.of("narrative", "Các nhiệm vụ được triển khai theo kế hoạch.", "difficulties", "", "proposals", "");
			case "userTask_consolidateReport" -> Map.of("narrative", "Tổng hợp kết quả của các cơ quan, đơn vị, địa phương.");
			case "userTask_signOff", "userTask_confirmContribution", "userTask_signReport", "userTask_approveReport", "userTask_approveSelfScore" ->
				accepted();
			case "userTask_selfScore" -> Map.of(); // the sheet is filled in on its own page: SimulatedScores
			case "userTask_giveFigures" -> Map.of(); // the figures come as a workbook: SimulatedFigures
			case "userTask_appraise" -> appraised(task, true);
			case "userTask_reappraise" -> appraised(task, false);
			case "userTask_explain" -> explained(task);
			case "userTask_decideExtension", "userTask_approveExtension" -> with(accepted(), "newDueDate", this.engine.variable(task, "newDueDate"));
			case "userTask_answerByCoordinator" -> Map.of("answerKind", "answer", "answerText", "Đã bố trí thêm người.");
			case "userTask_giveExplanation" -> Map.of("explanationText", "Chậm do khâu phối hợp; đã khắc phục.");
			case "userTask_noteByLeader" -> accepted();
			case "userTask_issueReport" -> Map.of("issueNumber", SimulatedProof.reportNumber(task), "issueDate", today(), "issueNote", "");
			case "userTask_enterSurveyScores" -> surveyed(task);
			case "userTask_decideResult" -> with(accepted(), "councilNote", "Hội đồng thống nhất kết quả.");
			case "userTask_publishResult" -> with(with(accepted(), "decisionNumber", "MP/QĐ-UBND"), "decisionDate", today());
			default -> throw new IllegalStateException("The simulation does not know " + task.process() + "/" + task.key());
		};
	}

	private Map<String, Object> progress(OpenTask task, int visit) {
		boolean ready = visit > 0;
		Map<String, Object> fields = new HashMap<>(Map.of("percent", ready ? 100 : 50, "narrative",
				ready ? "Đã hoàn thành, chuẩn bị nộp kết quả." : "Đang triển khai.", "obstacle", "", "readyToSubmit", ready));
		if (ready) {
			fields.putAll(table(task, "targetRows", row -> row.put("reached", row.get("target").asText().replaceAll("[^0-9.]", ""))));
		}
		return fields;
	}

	private Map<String, Object> withDocument(OpenTask task, int visit) {
		return new HashMap<>(Map.of("documentNumber", Math.floorMod((task.businessKey() + visit).hashCode(), 10_000) + "/BC-MP", "documentDate", today(),
				"issuingBody", this.engine.variable(task, "agencyName"), "documentAbstract", "Báo cáo kết quả thực hiện nhiệm vụ (mô phỏng)"));
	}

	private Map<String, Object> review(OpenTask task, int visit) {
		if (visit == 0 && this.diary.manner(task.businessKey()) == Manner.RETURNED) {
			Map<String, Object> returned = new HashMap<>(Map.of("decision", "return", "returnReason", "Cần bổ sung số liệu và minh chứng."));
			if (task.key().equals("userTask_acceptResult")) {
				returned.put("defectKind", "content");
			}
			return returned;
		}
		return accepted();
	}

	private static Map<String, Object> accepted() {
		return new HashMap<>(Map.of("decision", "accept", "returnReason", ""));
	}

	private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
		fields.put(name, value);
		return fields;
	}

	private Map<String, Object> appraised(OpenTask task, boolean firstRound) {
		return table(task, "appraisalRows", row -> {
			boolean scored = !row.get("selfScore").asText().equals("—");
			String self = scored ? row.get("selfScore").asText() : "0";
			boolean lower = scored && this.diary.share(task.businessKey() + row.get("criterion").asText() + "/lowered") < this.behaviour.loweredShare();
			String appraised = lower ? new BigDecimal(self).multiply(new BigDecimal(firstRound ? "0.90" : "0.95")).setScale(2, RoundingMode.HALF_UP).toPlainString()
					: self;
			put(row, "appraisedScore", appraised);
			row.put("appraisedReason", lower || !scored ? "Minh chứng chưa đủ cho toàn bộ số điểm." : "");
		});
	}

	private Map<String, Object> explained(OpenTask task) {
		return table(task, "explanationRows", row -> row.put("explanation", "Đề nghị xem xét thêm văn bản đã ban hành trong năm."));
	}

	private Map<String, Object> surveyed(OpenTask task) {
		return table(task, "surveyRows", row -> {
			put(row, "surveyScore", part(row, 0.84));
			row.put("surveySource", "Kết quả điều tra (mô phỏng)");
		});
	}

	private static String part(ObjectNode row, double share) {
		return new BigDecimal(row.get("maximum").asText()).multiply(BigDecimal.valueOf(share)).setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

	private static void put(ObjectNode row, String field, String points) {
		row.put(field, new BigDecimal(points).toPlainString());
	}

	private Map<String, Object> table(OpenTask task, String variable, java.util.function.Consumer<ObjectNode> fillRow) {
		try {
			JsonNode rows = JSON.readTree(this.engine.variable(task, variable).toString());
			rows.forEach(row -> fillRow.accept((ObjectNode) row));
			return Map.of(variable, this.engine.json(rows.toString()));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String firstOfficer(OpenTask task) {
		try {
			return JSON.readTree(this.engine.variable(task, "officers").toString()).get(0).get("value").asText();
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String today() {
		return OffsetDateTime.now(this.clock).toLocalDate().toString();
	}

}
