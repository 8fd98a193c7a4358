package vn.namro.papers.exportlists;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.papers.export.ExportColumn.Type;
import vn.namro.papers.export.ExportColumn;
import vn.namro.papers.export.ExportList.Rows;
import vn.namro.papers.export.ExportList;
import vn.namro.papers.export.ExportSource;
import vn.namro.papers.export.Filters;
import vn.namro.work.inbox.Inbox;
import vn.namro.work.inbox.OpenTask;

/** The open tasks of a person, asked with the person's own rights. */
@Component
class TaskList implements ExportSource {

	private static final int MOST = 1000;

	private static final List<ExportColumn> COLUMNS = List.of(ExportColumn.text("id", "Mã việc", 38), ExportColumn.text("name", "Việc", 40),
			ExportColumn.text("subject", "Nội dung", 60), ExportColumn.text("agency", "Cơ quan", 34), ExportColumn.text("workId", "Mã nhiệm vụ", 38),
			ExportColumn.of("dueAt", "Hạn", Type.INSTANT));

	private final Inbox inbox;

	TaskList(Inbox inbox) {
		this.inbox = inbox;
	}

	@Override
	public List<ExportList> lists() {
		return List.of(new ComputedList("tasks", "Việc của tôi (1.000 việc gấp nhất)", COLUMNS, Set.of(), this::write));
	}

	private void write(Person person, Filters filters, Rows rows) throws IOException {
		for (OpenTask task : person.hasAny(Groups.WORKERS) ? this.inbox.of(person, MOST) : List.<OpenTask>of()) {
			rows.add(task.id(), task.name(), task.subject(), task.agency(), task.workId(), task.dueAt());
		}
	}

}
