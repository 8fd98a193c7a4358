package vn.namro.testing;

import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.namro.papers.export.ExportList;
import vn.namro.papers.export.ExportSource;
import vn.namro.papers.export.SqlList;

/**
 * A list of as many rows as the filter {@code subject} says, for designers, with texts that differ from row to row. Row 77,777
 * cannot be read, so that a longer list breaks off there.
 */
@TestComponent
public class LongList implements ExportSource {

	public static final String NAME = "so-dai";

	private static final String DESCRIPTION = """
			title: Sổ dài
			who: [designer]
			filters: [subject]
			columns:
			  number: {header: STT, type: number}
			  action: {header: Nhiệm vụ, width: 60}
			  result: {header: Kết quả, width: 60}
			  agency: {header: Cơ quan}
			  status: {header: Trạng thái}
			  points: {header: Điểm, type: decimal}
			  day: {header: Hạn, type: date}
			  at: {header: Lúc, type: instant}
			  done: {header: Xong, type: boolean}
			sql: |
			  select n as number, 'Nhiệm vụ ' || n || ': ' || repeat('rà soát, sửa đổi, ban hành văn bản ', 4) as action, '=' || repeat(md5(n::text), 4) as result,
			    'Sở số ' || n % 250 as agency, 'Đang làm' as status, n / 7.0 as points, date '2026-01-01' + (n % 365)::int as day, now() + n * interval '1 second' as at, n % 2 = 1 and 1 / (n - 77777) = 0 as done
			  from generate_series(1, :subject::bigint) n where :account <> ''
			""";

	private final SqlList list;

	public LongList(JdbcTemplate jdbc) {
		this.list = new SqlList(NAME, DESCRIPTION, Map.of(), person -> Map.of("account", person.account(), "provinces", new String[0]), jdbc);
	}

	@Override
	public List<ExportList> lists() {
		return List.of(this.list);
	}

}
