package vn.namro.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.testing.IntegrationTest;

/** Rows become records by the names of their columns, whatever else a statement offers stays as Spring has it. */
@IntegrationTest
class RecordJdbcClientTests {

	private static final String ROW = "select :code as agency_code, 2 as row_count, 1.50 as points, date '2024-02-29' as due_on, now() as at, 'OPEN' as state, null::int as nothing";

	@Autowired
	private JdbcClient jdbc;

	enum State {

		OPEN, CLOSED

	}

	record Row(String agencyCode, int rowCount, BigDecimal points, LocalDate dueOn, OffsetDateTime at, State state, Integer nothing) {
	}

	record Positive(int rowCount) {

		Positive {
			if (rowCount <= 0) {
				throw new IllegalArgumentException("not positive");
			}
		}

	}

	@Test
	void mapsColumnsToComponents() {
		Row row = this.jdbc.sql(ROW).param("code", "so-tu-phap").query(Row.class).single();
		assertThat(row).usingRecursiveComparison().ignoringFields("at").isEqualTo(new Row("so-tu-phap", 2, new BigDecimal("1.50"), LocalDate.of(2024, 2, 29), null, State.OPEN, null));
		assertThat(row.at()).isNotNull();
	}

	@Test
	void looksTheColumnsUpForEachResult() {
		assertThat(this.jdbc.sql("select n as row_count from generate_series(1, 3) n").query(Positive.class).list()).extracting(Positive::rowCount).containsExactly(1, 2, 3);
		assertThat(this.jdbc.sql("select 'x', n as row_count from generate_series(1, 2) n").query(Positive.class).list()).hasSize(2);
	}

	@Test
	void leavesPlainValuesToSpring() {
		assertThat(this.jdbc.sql("select unnest(array['a', 'b'])").query(String.class).list()).isEqualTo(List.of("a", "b"));
	}

	@Test
	void saysWhatIsMissing() {
		assertThatThrownBy(() -> this.jdbc.sql("select 1 as other").query(Positive.class).list()).isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row_count");
		assertThatThrownBy(() -> this.jdbc.sql("select -1 as row_count").query(Positive.class).list()).isInstanceOf(IllegalArgumentException.class).hasMessage("not positive");
	}

}
