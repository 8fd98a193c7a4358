package vn.namro.proving.evidencestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceDatabase;

/** Bytes lie in the database or in S3, and whoever checks finds what somebody did to them. */
class EvidenceStoreTests {

	@TempDir
	private static Path directory;

	private static EvidenceDatabase database;

	private static S3Server server;

	private static S3ContentStore s3;

	private JdbcClient jdbc;

	private TransactionTemplate transaction;

	@BeforeAll
	static void start() throws IOException {
		database = new EvidenceDatabase();
		server = new S3Server(directory.resolve("s3"));
		s3 = S3Configuration.store(server.settings());
	}

	@AfterAll
	static void stop() {
		server.close();
		database.close();
	}

	@BeforeEach
	void clear() throws IOException {
		database.tamper("truncate namro.evidence_document, namro.evidence_content cascade");
		for (String left : objects()) {
			s3.remove(left);
		}
		DriverManagerDataSource source = new DriverManagerDataSource(database.url());
		this.jdbc = JdbcClient.create(source);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
	}

	@Test
	void keepsBytesInTheDatabaseUntilConfiguredOtherwiseAndReadsBoth() throws IOException {
		byte[] older = bytes(1, 2_500_000);
		byte[] newer = bytes(2, 2_500_000);
		String inDatabase = store(Optional.empty(), older);
		String inS3 = store(Optional.of(s3), newer);
		Contents contents = contents(Optional.of(s3));

		assertThat(read(contents, inDatabase, 0)).isEqualTo(older);
		assertThat(read(contents, inDatabase, 1_048_570)).isEqualTo(Arrays.copyOfRange(older, 1_048_570, older.length));
		assertThat(read(contents, inS3, 0)).isEqualTo(newer);
		assertThat(read(contents, inS3, 2_499_999)).isEqualTo(Arrays.copyOfRange(newer, 2_499_999, newer.length));
		assertThat(objects()).containsExactly(inS3);
		assertThat(findings(Optional.of(s3))).isEmpty();
	}

	@Test
	void leavesNothingInTheDatabaseWhenTheTransactionFails() throws IOException {
		Path file = Files.write(directory.resolve("x"), bytes(3, 3_000_000));
		assertThatThrownBy(() -> this.transaction.executeWithoutResult(status -> {
			contents(Optional.empty()).keep(DigestUtils.sha256Hex(bytes(3, 3_000_000)), 3_000_000, file);
			throw new IllegalStateException("no row");
		})).hasMessage("no row");
		assertThat(database.superuser().queryForObject("select count(*) from namro.evidence_chunk", Integer.class)).isZero();
	}

	@Test
	void sweepsObjectsThatACrashLeftInS3AndNoOthers() throws IOException {
		String kept = store(Optional.of(s3), bytes(4, 1000));
		Path file = Files.write(directory.resolve("y"), bytes(5, 1000));
		s3.put(DigestUtils.sha256Hex(bytes(5, 1000)), file); // the process died before the row was committed
		assertThat(findings(Optional.of(s3))).hasSize(1).first().asString().startsWith("Thừa: kho 's3' có " + DigestUtils.sha256Hex(bytes(5, 1000)));

		EvidenceSettings settings = new EvidenceSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), Map.of(), directory, 1, Duration.ofHours(1), null);
		EvidenceSweep sweep = new EvidenceSweep(contents(Optional.of(s3)), stores(Optional.of(s3)), settings, this.transaction, new EngineClock());
		assertThat(sweep.sweepObjects(s3, Instant.now().minusSeconds(3600))).as("too young").isZero();
		assertThat(sweep.sweepObjects(s3, Instant.now().plusSeconds(60))).isEqualTo(1);

		assertThat(objects()).containsExactly(kept);
		assertThat(findings(Optional.of(s3))).isEmpty();
	}

	@Test
	void removesBytesByDecisionAndTakesThemBackWhenTheyComeAgain() throws IOException {
		String sha256 = store(Optional.of(s3), bytes(6, 1000));
		this.transaction.executeWithoutResult(status -> contents(Optional.of(s3)).remove(sha256));
		assertThat(objects()).isEmpty();
		assertThatThrownBy(() -> contents(Optional.of(s3)).open(sha256, 0)).isInstanceOf(IOException.class);

		Path file = Files.write(directory.resolve("z"), bytes(6, 1000));
		this.transaction.executeWithoutResult(status -> contents(Optional.of(s3)).keep(sha256, 1000, file));
		assertThat(read(contents(Optional.of(s3)), sha256, 0)).isEqualTo(bytes(6, 1000));
	}

	@Test
	void reportsWhatIsMissingAlteredOrNamedByNothing() throws IOException {
		String missing = store(Optional.empty(), bytes(7, 1000));
		String altered = store(Optional.empty(), bytes(8, 1000));
		String lost = store(Optional.of(s3), bytes(9, 1000));
		String orphan = store(Optional.empty(), bytes(10, 1000));
		database.tamper("delete from namro.evidence_chunk where sha256 = '" + missing + "'");
		database.tamper("update namro.evidence_chunk set bytes = 'khác' where sha256 = '" + altered + "'");
		database.tamper("delete from namro.evidence_revision where sha256 = '" + orphan + "'");
		s3.remove(lost);

		assertThat(findings(Optional.of(s3))).hasSize(4)
			.anyMatch(finding -> finding.startsWith("Thiếu: không còn byte nào của nội dung " + missing))
			.anyMatch(finding -> finding.startsWith("Sửa đổi: nội dung " + altered))
			.anyMatch(finding -> finding.startsWith("Thiếu: không đọc được nội dung " + lost))
			.anyMatch(finding -> finding.startsWith("Thừa: nội dung " + orphan));
	}

	@Test
	void verifiesByCommand() throws IOException {
		String sha256 = store(Optional.empty(), bytes(11, 1000));
		assertThat(verify(0)).isEqualTo("Kho minh chứng nguyên vẹn: 1 tệp, 1000 byte.");
		database.tamper("update namro.evidence_chunk set bytes = 'khác'");
		assertThat(verify(1)).startsWith("Sửa đổi: nội dung " + sha256).endsWith("Kho minh chứng có 1 chỗ sai trên 1 tệp.");
		assertThat(new EvidenceCommand(System.out, new PrintStream(OutputStream.nullOutputStream())).run(new String[] { "evidence" })).isEqualTo(2);
	}

	private static String verify(int code) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		System.setProperty("spring.datasource.url", database.url());
		try {
			assertThat(new EvidenceCommand(new PrintStream(out, true, StandardCharsets.UTF_8), System.err).run(new String[] { "evidence", "verify" })).isEqualTo(code);
		}
		finally {
			System.clearProperty("spring.datasource.url");
		}
		return out.toString(StandardCharsets.UTF_8).strip();
	}

	/** Keeps bytes and a revision that names them. */
	private String store(Optional<ListedContentStore> where, byte[] bytes) throws IOException {
		String sha256 = DigestUtils.sha256Hex(bytes);
		Path file = Files.write(directory.resolve(sha256), bytes);
		this.transaction.executeWithoutResult(status -> {
			contents(where).keep(sha256, bytes.length, file);
			this.jdbc.sql("""
					with d as (insert into evidence_document (agency_code, abstract, recorded_at, recorded_by) values (?, 'x', now(), 'x') returning id)
					insert into evidence_revision (document_id, number, sha256, file_name, media_type, size, scan, stored_at, stored_by)
					select id, 1, ?, 'x', 'x', ?, 'CLEAN', now(), 'x' from d
					""").params(EvidenceDatabase.AGENCY, sha256, bytes.length).update();
		});
		return sha256;
	}

	private Stores stores(Optional<ListedContentStore> other) {
		return new Stores(new DatabaseContentStore(this.jdbc), other);
	}

	private Contents contents(Optional<ListedContentStore> other) {
		return new Contents(this.jdbc, stores(other), new EngineClock());
	}

	private List<String> findings(Optional<ListedContentStore> other) throws IOException {
		List<String> findings = new ArrayList<>();
		EvidenceCheck.Result result = new EvidenceCheck(contents(other), stores(other), findings::add).run();
		assertThat(result.found()).isEqualTo(findings.size());
		return findings;
	}

	private static List<String> objects() throws IOException {
		List<String> objects = new ArrayList<>();
		s3.forEach((sha256, since) -> objects.add(sha256));
		return objects;
	}

	private static byte[] read(Contents contents, String sha256, long from) throws IOException {
		try (InputStream in = contents.open(sha256, from)) {
			return in.readAllBytes();
		}
	}

	private static byte[] bytes(int seed, int size) {
		byte[] bytes = new byte[size];
		new Random(seed).nextBytes(bytes);
		return bytes;
	}

}
