package vn.namro.results.publication;

import java.util.List;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.results.result.Results;

/**
 * Compares every published result with its hash, with the hash that the audit ledger keeps of it, and with what is shown as
 * the current one. That the ledger itself is whole says {@code audit verify}.
 */
final class SnapshotCheck {

	private final JdbcClient jdbc;

	SnapshotCheck(DataSource dataSource) {
		this.jdbc = JdbcClient.create(dataSource);
	}

	/**
	 * What was frozen under which name, and what is wrong with it.
	 *
	 * @param unrecorded whether the ledger has another hash, decision, date, reason or list of changes of it, or none
	 */
	record Finding(String planCode, String setCode, int number, String sha256, boolean altered, boolean unrecorded) {

		String name() {
			return "bộ tiêu chí " + this.setCode + ", kế hoạch " + this.planCode + ", " + (this.number == 0 ? "công bố" : "đính chính lần " + this.number);
		}

		boolean intact() {
			return !this.altered && !this.unrecorded;
		}

	}

	List<Finding> snapshots() {
		return this.jdbc.sql("""
				select r.plan_code, r.set_code, r.number, r.sha256, r.sha256 <> encode(sha256(r.document), 'hex') as altered,
				  not exists (select from namro.audit_entry e where e.kind = 'result_snapshot' and e.action = 'INSERT'
				    and e.subject = r.plan_code || '/' || r.set_code || '/' || r.number
				    and not exists (select from jsonb_each(e.after - 'document' - 'frozen_at') told where to_jsonb(r) -> told.key is distinct from told.value)
				    and (e.after ->> 'frozen_at')::timestamptz = r.frozen_at) as unrecorded
				from namro.result_snapshot r order by r.plan_code, r.set_code, r.number
				""").query(Finding.class).list();
	}

	/** What the ledger knows as published and is no more. */
	List<String> missing() {
		return this.jdbc.sql("""
				select e.subject from namro.audit_entry e where e.kind = 'result_snapshot' and e.action = 'INSERT'
				  and not exists (select from namro.result_snapshot r where r.plan_code || '/' || r.set_code || '/' || r.number = e.subject)
				order by e.id
				""").query(String.class).list();
	}

	/** Results that are shown under another hash than that of their last publication. */
	List<String> astray() {
		return this.jdbc.sql("""
				select i.plan_code || '/' || i.set_code from namro.index_result i
				join lateral (select sha256 from namro.result_snapshot r where r.plan_code = i.plan_code and r.set_code = i.set_code order by number desc limit 1) l on true
				where i.sha256 is distinct from l.sha256 order by 1
				""").query(String.class).list();
	}

}
