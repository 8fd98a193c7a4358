package vn.namro.papers.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.LongList;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;

/** Long lists need little memory, and whoever stops reading holds nothing for long; {@code -Dnamro.exports=70000} for other lengths. */
@IntegrationTest
class LongExportTests {

	private static final Logger log = LoggerFactory.getLogger(LongExportTests.class);

	private static final String READER = "hai.designer";

	private static final String ENDLESS = "/api/export/" + LongList.NAME + "?format=csv&subject=1000000";

	@Autowired
	private Http http;

	@Autowired
	private HikariDataSource database;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private SecondProvince province;

	@BeforeEach
	void prepare() {
		this.province.prepare();
	}

	@Test
	void streamsFiftyThousandRowsWithLittleMemory() throws Exception {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		Process export = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", classPath,
				ExportProcess.class.getName(), this.database.getJdbcUrl(), this.database.getUsername(), this.database.getPassword(), System.getProperty("namro.exports", "50000"))
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		List<String> lines = export.inputReader().lines().filter(line -> line.matches("(XLSX|CSV|JSON) .*")).toList();
		lines.forEach(log::info);
		assertThat(export.waitFor()).isZero();
		assertThat(lines).hasSize(3);
	}

	@Test
	@Timeout(value = 5, unit = TimeUnit.MINUTES)
	void letsGoOfEverythingWhenReadersGoAway() throws Exception {
		Http.Caller caller = this.http.as(READER);
		List<Socket> readers = new ArrayList<>();
		try {
			readers.add(begun(ENDLESS));
			readers.add(begun(ENDLESS));
			HttpResponse<String> third = caller.get(ENDLESS);
			assertThat(third.statusCode()).isEqualTo(429);
			assertThat(third.headers().firstValue("Retry-After")).isPresent();
			assertThat(third.body()).contains("đang tải 2 danh sách");
			assertThat(open()).isEqualTo(2);
		}
		finally {
			for (Socket reader : readers) {
				reader.close();
			}
		}
		while (open() > 0) {
			Thread.sleep(50);
		}
		while (caller.get("/api/export/" + LongList.NAME + "?format=json&subject=1").statusCode() == 429) {
			Thread.sleep(50);
		}
	}

	@Test
	void doesNotPassHalfAFileOffAsAWholeOne() {
		assertThatThrownBy(() -> this.http.as(READER).download("/api/export/" + LongList.NAME + "?format=csv&subject=90000")).hasRootCauseInstanceOf(IOException.class);
	}

	@Test
	void saysInTimeWhatFailsBeforeTheFirstByte() {
		HttpResponse<String> answer = this.http.as(READER).get("/api/export/" + LongList.NAME + "?format=csv&subject=nhiều");
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
	}

	/** A reader that has the first bytes and then reads no more. */
	private Socket begun(String path) throws IOException {
		URI address = URI.create(this.http.url(path));
		Socket socket = new Socket();
		socket.setReceiveBufferSize(8192);
		socket.connect(new java.net.InetSocketAddress(address.getHost(), address.getPort()));
		String credentials = Base64.getEncoder().encodeToString((READER + ":" + YearFixture.PASSWORD).getBytes(StandardCharsets.UTF_8));
		socket.getOutputStream()
			.write(("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Basic " + credentials + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 200");
		return socket;
	}

	/** How many long lists are being read in the database. */
	private int open() {
		return this.jdbc.queryForObject("select count(*) from pg_stat_activity where pid <> pg_backend_pid() and state <> 'idle' and query like '%repeat(md5(n::text)%'", Integer.class);
	}

}
