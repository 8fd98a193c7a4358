package vn.namro.proving.evidencetask;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.proving.sufficiency.Sufficiency;
import vn.namro.work.inbox.ListedTask;

/** Finds what a task of the engine needs proof for, by the business key of its process. */
@Repository
class TaskSubjects {

	private final JdbcClient jdbc;

	private final Sufficiency sufficiency;

	TaskSubjects(JdbcClient jdbc, Sufficiency sufficiency) {
		this.jdbc = jdbc;
		this.sufficiency = sufficiency;
	}

	/** The lines of the sheet that the task scores or appraises, or the one thing that it is about. */
	List<String> of(ListedTask task) {
		List<String> scored = this.sufficiency.linesOf(task.businessKey());
		if (!scored.isEmpty()) {
			return scored;
		}
		List<String> appraised = appraised(task.businessKey());
		return appraised.isEmpty() ? List.of(task.businessKey()) : appraised;
	}

	private List<String> appraised(String appraisal) {
		return this.jdbc.sql("""
				select s.sheet_id || '#' || s.criterion_code
				from appraisal a join score s on s.sheet_id = a.sheet_id and split_part(s.criterion_code, '.', 1) = a.field_code
				  join criterion c on (c.set_code, c.code) = (s.set_code, s.criterion_code)
				where a.id = ? order by c.position
				""").param(appraisal).query(String.class).list();
	}

}
