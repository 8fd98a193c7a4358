package vn.namro.reporting.periodicreport;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reporting periods of all years. */
@Repository
public class ReportingPeriods {

	private final JdbcClient jdbc;

	ReportingPeriods(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The periods of a plan's year in order of their opening. */
	public List<ReportingPeriod> of(String planCode) {
		return this.jdbc.sql("select * from reporting_period where plan_code = ? order by opens_at").param(planCode).query(ReportingPeriod.class).list();
	}

	/** The next period of a plan that has not been opened. */
	public Optional<ReportingPeriod> nextPlanned(String planCode) {
		return of(planCode).stream().filter(period -> period.status().equals("PLANNED")).findFirst();
	}

	public ReportingPeriod get(String id) {
		return this.jdbc.sql("select * from reporting_period where id = ?").param(id).query(ReportingPeriod.class).single();
	}

	/** Waits for whoever else looks whether the period is complete, so that the last one sees that it is the last. */
	void lock(String id) {
		this.jdbc.sql("select id from reporting_period where id = ? for update").param(id).query(String.class).single();
	}

	void insert(ReportingPeriod period) {
		this.jdbc.sql("""
				insert into reporting_period (id, plan_code, code, name, regime, title, counts, extraordinary, year, window_from, window_to, opens_at, agency_due_at,
				  province_due_at, status)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""")
			.params(period.id(), period.planCode(), period.code(), period.name(), period.regime(), period.title(), period.counts(), period.extraordinary(),
					period.year(), period.windowFrom(), period.windowTo(), period.opensAt(), period.agencyDueAt(), period.provinceDueAt(), period.status())
			.update();
	}

	void open(String id) {
		this.jdbc.sql("update reporting_period set status = 'OPEN' where id = ?").param(id).update();
	}

	/** Keeps the words that go into the consolidated report. */
	void write(String id, String narrative, String difficulties, String proposals) {
		this.jdbc.sql("update reporting_period set narrative = ?, difficulties = ?, proposals = ? where id = ?")
			.params(narrative, difficulties, proposals, id)
			.update();
	}

	void submit(String id, OffsetDateTime at) {
		this.jdbc.sql("update reporting_period set submitted_at = ? where id = ?").params(at, id).update();
	}

	/** Who opened an extraordinary one. */
	void openedBy(String id, String account) {
		this.jdbc.sql("update reporting_period set opened_by = ? where id = ?").params(account, id).update();
	}

	/** How many extraordinary ones a plan's year has had. */
	int countExtraordinary(String planCode) {
		return this.jdbc.sql("select count(*) from reporting_period where plan_code = ? and extraordinary").param(planCode).query(Integer.class).single();
	}

	void approve(String id, OffsetDateTime at) {
		this.jdbc.sql("update reporting_period set approved_at = ? where id = ?").params(at, id).update();
	}

	void sendBack(String id) {
		this.jdbc.sql("update reporting_period set submitted_at = null, returns = returns + 1 where id = ?").param(id).update();
	}

	void close(String id) {
		this.jdbc.sql("update reporting_period set status = 'CLOSED' where id = ?").param(id).update();
	}

}
