package vn.namro.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command tells wrong use from a broken ledger, and a table is safe in a spreadsheet. */
class AuditCommandTests {

	@ParameterizedTest
	@ValueSource(strings = { "audit", "audit check", "audit verify now", "audit export", "audit export --out=", "audit export --out=x --from=1/2/2026",
			"audit export --out=x --from=2026-02-01 --to=2026-01-01", "audit export --out=x --out=y" })
	void answersWrongUseWithTwo(String line) {
		ByteArrayOutputStream errors = new ByteArrayOutputStream();
		AuditCommand command = new AuditCommand(System.out, new PrintStream(errors, true, StandardCharsets.UTF_8));
		assertThat(command.run(line.split(" "))).isEqualTo(2);
		assertThat(errors.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("Exception");
	}

	@Test
	void readsThePeriodOfAnExport() {
		AuditArguments arguments = AuditArguments.parse(List.of("export", "--from=2026-01-01", "--to=2026-01-31", "--out=a.jsonl"));
		assertThat(arguments.from()).hasToString("2026-01-01");
		assertThat(arguments.to()).hasToString("2026-01-31");
		assertThat(arguments.out()).hasToString("a.jsonl");
	}

	@ParameterizedTest
	@CsvSource({ "=1+1,\"'=1+1\"", "+84,\"'+84\"", "-1,\"'-1\"", "@SUM(A1),\"'@SUM(A1)\"", "Sở Nội vụ,\"Sở Nội vụ\"" })
	void runsNoFormulaInASpreadsheet(String value, String cell) {
		assertThat(vn.namro.platform.workbook.PlainText.inCsv(value)).isEqualTo(cell.startsWith("\"") ? cell : "\"" + cell + "\"");
	}

}
