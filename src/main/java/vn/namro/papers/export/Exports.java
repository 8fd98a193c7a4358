package vn.namro.papers.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;

/** The lists that can be taken along, and how one becomes a file: in one transaction that sees one moment and writes nothing. */
@Component
class Exports {

	private final List<ExportList> lists;

	private final ExportSlots slots;

	private final ExportSettings settings;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final EngineClock clock;

	Exports(List<ExportSource> sources, ExportSlots slots, ExportSettings settings, JdbcTemplate jdbc, PlatformTransactionManager transactions, EngineClock clock) {
		Comparator<ExportList> byTitle = Comparator.comparing(ExportList::title, Collator.getInstance(Locale.forLanguageTag("vi")));
		this.lists = sources.stream().flatMap(source -> source.lists().stream()).sorted(byTitle).toList();
		this.lists.stream().collect(Collectors.toMap(ExportList::name, Function.identity())); // no name twice
		this.slots = slots;
		this.settings = settings;
		this.jdbc = jdbc;
		this.clock = clock;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setReadOnly(true);
		this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Where a file goes to; asked for when the first row is there, so that a refusal can still be told. */
	@FunctionalInterface
	interface Target {

		OutputStream open() throws IOException;

	}

	/** What the person may take along, in the order of the titles. */
	List<ExportList> of(Person person) {
		return this.lists.stream().filter(list -> list.offeredTo(person)).toList();
	}

	/** @throws IllegalArgumentException when there is no such list at all, which a page got wrong */
	ExportList find(String name) {
		return this.lists.stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException("No list '" + name + "'"));
	}

	/** @throws UnknownThingException when there is no such list for the person */
	ExportList get(String name, Person person) {
		return of(person).stream().filter(list -> list.name().equals(name)).findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có danh sách '" + name + "' cho tài khoản này; xem các danh sách tại /api/export."));
	}

	/**
	 * Writes a list; the file is whole only if this returns.
	 * @throws ExportRefusedException before the target is opened, when too many do the same
	 */
	void write(ExportList list, Person person, Filters filters, ExportFormat format, CsvStyle style, Target target) throws IOException {
		ExportHead head = new ExportHead(list.title(), list.columns(), this.clock.now(), person.name(), filters.said());
		try (ExportSlots.Slot slot = this.slots.take(person.account())) {
			this.transaction.executeWithoutResult(status -> {
				limit("statement_timeout", this.settings.statementTimeout());
				limit("idle_in_transaction_session_timeout", this.settings.idleTimeout());
				try {
					Outgoing rows = new Outgoing(head, format, style, target, this.settings.mostTime());
					list.write(person, filters, rows);
					rows.finish();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			});
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void limit(String setting, Duration most) {
		this.jdbc.execute("set local " + setting + " = " + most.toMillis());
	}

	/** Begins the file with the first row, and ends whatever takes too long. */
	private static final class Outgoing implements ExportList.Rows {

		private final ExportHead head;

		private final ExportFormat format;

		private final CsvStyle style;

		private final Target target;

		private final long until;

		private RowWriter writer;

		Outgoing(ExportHead head, ExportFormat format, CsvStyle style, Target target, Duration mostTime) {
			this.head = head;
			this.format = format;
			this.style = style;
			this.target = target;
			this.until = System.nanoTime() + mostTime.toNanos();
		}

		@Override
		public void add(Object... values) throws IOException {
			if (System.nanoTime() - this.until > 0) {
				throw new IOException("The export of '" + this.head.title() + "' took too long");
			}
			writer().row(values);
		}

		void finish() throws IOException {
			writer().finish();
		}

		private RowWriter writer() throws IOException {
			if (this.writer == null) {
				OutputStream out = this.target.open();
				this.writer = switch (this.format) {
					case XLSX -> new WorkbookRows(this.head, out);
					case CSV -> new CsvRows(this.head, this.style, out);
					case JSON -> new JsonRows(this.head, out);
				};
			}
			return this.writer;
		}

	}

}
