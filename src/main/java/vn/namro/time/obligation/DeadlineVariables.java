package vn.namro.time.obligation;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.EngineClock;

/** The process variables with which every process starts that serves an obligation. */
public final class DeadlineVariables {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** A map to which the process adds its own variables. */
	public static Map<String, Object> of(Obligation obligation, Agency agency) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(CommonVariables.TENANT.name(), agency.tenantId());
		variables.put(CommonVariables.OBLIGATION_ID.name(), obligation.id());
		variables.put(CommonVariables.OBLIGATION_KIND.name(), obligation.kind().decisionInput());
		variables.put(CommonVariables.DUE_AT.name(), date(obligation.dueAt()));
		variables.put(CommonVariables.DUE_TEXT.name(), dayText(obligation.dueAt()));
		variables.put(CommonVariables.AGENCY_NAME.name(), agency.name());
		variables.put(CommonVariables.SUBJECT_TITLE.name(), obligation.title());
		variables.put(CommonVariables.LAST_REMARK.name(), "");
		return variables;
	}

	/** An instant as the engine's timers take it. */
	public static Date date(OffsetDateTime instant) {
		return Date.from(instant.toInstant());
	}

	/** An instant that a process carries, in Vietnamese time. */
	public static OffsetDateTime instant(Date date) {
		return date.toInstant().atZone(EngineClock.ZONE).toOffsetDateTime();
	}

	/** The Vietnamese day of an instant, dd/MM/yyyy. */
	public static String dayText(OffsetDateTime instant) {
		return instant.atZoneSameInstant(EngineClock.ZONE).format(DAY);
	}

	private DeadlineVariables() {
	}

}
