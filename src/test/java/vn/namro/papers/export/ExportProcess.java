package vn.namro.papers.export;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.LongList;

/** A process with nothing but the export of one long list, which a test gives little memory. */
final class ExportProcess {

	/** @param args address, user and password of the database, rows */
	public static void main(String[] args) throws Exception {
		Person person = new Person("thu", "Người thử", 0, List.of(new Membership("designer", "thu", "thu.thu", Membership.Scope.AGENCY, null, null)), List.of("thu.thu"));
		try (HikariDataSource database = new HikariDataSource()) {
			database.setJdbcUrl(args[0]);
			database.setUsername(args[1]);
			database.setPassword(args[2]);
			JdbcTemplate jdbc = new JdbcTemplate(database);
			ExportSettings settings = new ExportSettings(1, 1, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(10));
			Exports exports = new Exports(List.of(new LongList(jdbc)), new ExportSlots(settings), settings, jdbc, new JdbcTransactionManager(database), new EngineClock());
			for (ExportFormat format : ExportFormat.values()) {
				Counting out = new Counting();
				long start = System.nanoTime();
				exports.write(exports.get(LongList.NAME, person), person, new Filters(Map.of(ExportFilter.SUBJECT, args[3])), format, CsvStyle.VIETNAMESE, () -> out);
				System.out.println(format + " " + out.bytes + " bytes, " + (System.nanoTime() - start) / 1_000_000 + " ms");
			}
		}
	}

	/** Keeps nothing but the size. */
	private static final class Counting extends OutputStream {

		private long bytes;

		@Override
		public void write(int one) {
			this.bytes++;
		}

		@Override
		public void write(byte[] some, int offset, int length) {
			this.bytes += length;
		}

	}

	private ExportProcess() {
	}

}
