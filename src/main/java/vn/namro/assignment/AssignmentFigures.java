package vn.namro.assignment;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reports count of assignments and coordination, for an agency or the whole province, as of an instant. */
@Repository
public class AssignmentFigures {

	private final JdbcClient jdbc;

	AssignmentFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts at one instant; what was withdrawn by then is counted nowhere.
	 *
	 * @param submitted handed in, accepted or not
	 * @param submittedLate handed in after the due instant
	 * @param overdue not handed in although due
	 * @param parts coordination parts, of which {@code partsDone} are contributed
	 * @param dates null in reports that were handed in before these were counted
	 */
	public record Figures(int total, int accepted, int submitted, int submittedLate, int overdue, int parts, int partsDone,
			DateFigures dates) {

		/** The figures as Vietnamese reports put them, one line each. */
		public String text() {
			return "Nhiệm vụ được giao: " + this.total + "; đã được xác nhận hoàn thành: " + this.accepted + percentage() + "\n"
					+ "Đã nộp kết quả: " + this.submitted + " (trong đó nộp chậm: " + this.submittedLate + "); quá hạn chưa nộp: " + this.overdue + "\n"
					+ "Phần phối hợp: " + this.parts + "; đã thực hiện: " + this.partsDone
					+ (this.dates == null ? "" : "\n" + this.dates.text());
		}

		private String percentage() {
			return this.total == 0 ? "" : String.format(java.util.Locale.forLanguageTag("vi"), " (%.2f%%)", 100.0 * this.accepted / this.total);
		}

	}

	/** Codes of a plan's items of which some assignment is neither accepted nor withdrawn. */
	public Set<String> openItems(String planCode) {
		return new HashSet<>(this.jdbc.sql("select item_code from assignment where plan_code = ? and status not in ('ACCEPTED', 'WITHDRAWN')")
			.param(planCode)
			.query(String.class)
			.list());
	}

	/** @param agencyCode null for all agencies */
	public Figures of(String planCode, String agencyCode, OffsetDateTime asOf) {
		DateFigures dates = DateFigures.of(this.jdbc, planCode, agencyCode, asOf);
		return this.jdbc.sql("""
				select count(*) as total,
				  count(*) filter (where a.accepted_at <= :asOf) as accepted,
				  count(*) filter (where a.submitted_at <= :asOf) as submitted,
				  count(*) filter (where a.submitted_at <= :asOf and a.submitted_at > o.due_at) as submitted_late,
				  count(*) filter (where o.due_at < :asOf and (a.submitted_at is null or a.submitted_at > :asOf)) as overdue,
				  (select count(*) from coordination c join assignment l on l.id = c.assignment_id
				    where l.plan_code = :plan and (:agency::text is null or c.agency_code = :agency) and (c.withdrawn_at is null or c.withdrawn_at > :asOf)) as parts,
				  (select count(*) from coordination c join assignment l on l.id = c.assignment_id
				    where l.plan_code = :plan and (:agency::text is null or c.agency_code = :agency) and c.confirmed_at <= :asOf) as parts_done
				from assignment a join obligation o using (id)
				where a.plan_code = :plan and (:agency::text is null or a.lead_agency = :agency) and (a.withdrawn_at is null or a.withdrawn_at > :asOf)
				""").param("plan", planCode).param("agency", agencyCode, java.sql.Types.VARCHAR).param("asOf", asOf)
			.query((row, number) -> new Figures(row.getInt("total"), row.getInt("accepted"), row.getInt("submitted"), row.getInt("submitted_late"),
					row.getInt("overdue"), row.getInt("parts"), row.getInt("parts_done"), dates))
			.single();
	}

}
