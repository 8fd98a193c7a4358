package vn.namro.platform.database;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What it costs to read rows as records: {@link RecordRows} beside Spring's own mapper, in turn, through the same connection pool in one
 * run; a narrow record of one-word names and one as wide as a line of a score sheet. Run with
 * {@code ./mvnw -Pbenchmark verify -Dbenchmark=rows}.
 */
public final class RowsBenchmark {

	private static final int ROWS = 100;

	private static final int WARM_UP = 50;

	private static final int ROUNDS = 200;

	record Narrow(String code, String name, int position) {
	}

	record Wide(String sheetId, String setCode, String criterionCode, int version, BigDecimal selfPoints, String selfReason, String selfBy, String selfTrace,
			BigDecimal appraisedPoints, String appraisedReason, String appraisedBy, String appraisedTrace, BigDecimal decidedPoints, String decidedReason) {
	}

	private static final String NARROW = "select 'c' || n as code, 'name' as name, n as position from generate_series(1, " + ROWS + ") n";

	private static final String WIDE = """
			select 'sheet' as sheet_id, 'set' as set_code, 'c' || n as criterion_code, n as version, 1.5 as self_points, 'reason' as self_reason, 'by' as self_by,
			  'trace' as self_trace, 1.25 as appraised_points, 'reason' as appraised_reason, 'by' as appraised_by, 'trace' as appraised_trace,
			  null::numeric as decided_points, null::text as decided_reason
			from generate_series(1,\s""" + ROWS + ") n";

	public static void main(String[] args) throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start(); HikariDataSource pool = new HikariDataSource()) {
			pool.setDataSource(postgres.getPostgresDatabase());
			JdbcClient spring = JdbcClient.create(pool);
			JdbcClient ours = RecordJdbcClient.over(spring);
			System.out.printf("%-8s %10s %12s %8s%n", "record", "ours ms", "Spring ms", "ratio");
			compare("narrow", () -> ours.sql(NARROW).query(Narrow.class).list(), () -> spring.sql(NARROW).query(Narrow.class).list());
			compare("wide", () -> ours.sql(WIDE).query(Wide.class).list(), () -> spring.sql(WIDE).query(Wide.class).list());
		}
	}

	private static void compare(String name, Runnable ours, Runnable spring) {
		List<Double> mine = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		List<Double> ratios = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			double first = millis(ours);
			double second = millis(spring);
			if (round >= 0) {
				mine.add(first);
				theirs.add(second);
				ratios.add(second / first);
			}
		}
		System.out.printf("%-8s %10.2f %12.2f %8.1f%n", name, median(mine), median(theirs), median(ratios));
	}

	private static double millis(Runnable query) {
		long start = System.nanoTime();
		query.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private RowsBenchmark() {
	}

}
