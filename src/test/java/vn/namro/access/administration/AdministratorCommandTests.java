package vn.namro.access.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.NamroApplication;

/** The command {@code administrator} as an operator meets it, in processes of their own on a database that did not exist before. */
class AdministratorCommandTests {

	@TempDir
	private Path data;

	@Test
	void makesTheFirstAdministratorOnceAndPrintsThePassword() throws Exception {
		Answer unchosen = run("--account=quantri", "--name=Quản trị");
		assertThat(unchosen.text()).contains("Có nhiều tệp tổ chức").contains("ha-tinh.yaml", "bac-giang.yaml");
		assertThat(unchosen.code()).isEqualTo(2);
		Answer first = run("--account=quantri", "--name=Quản trị", "--organisation=src/test/resources/small/organisation/nho.yaml");
		assertThat(first.text()).as("password").containsPattern("(?m)^[a-z2-9]{4}(-[a-z2-9]{4}){3}$");
		assertThat(first.code()).isZero();
		Answer second = run("--account=quantri2", "--name=Quản trị");
		assertThat(second.text()).contains("Tỉnh 'nho' đã có quản trị hệ thống");
		assertThat(second.code()).isEqualTo(2);
	}

	@Test
	void namesWhatIsMissingOrWrong() throws Exception {
		assertThat(run("--account=quantri")).isEqualTo(new Answer(2, "Thiếu tham số --name=…"));
		assertThat(run("--account=Quản trị", "--name=A").text()).contains("Tên đăng nhập 'Quản trị' không dùng được");
		assertThat(run("--help").text()).contains("Cách dùng: administrator --account=");
	}

	private Answer run(String... args) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp", classPath(), NamroApplication.class.getName(),
				"administrator"));
		command.addAll(List.of(args));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("NAMRO_DATA_DIR", this.data.toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		File output = this.data.resolveSibling(this.data.getFileName() + ".log").toFile();
		Process process = builder.redirectOutput(output).start();
		assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
		return new Answer(process.exitValue(), Files.readString(output.toPath(), StandardCharsets.UTF_8).strip());
	}

	/** The application without its tests. */
	private static String classPath() {
		String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return Arrays.stream(whole.split(File.pathSeparator)).filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
	}

	private record Answer(int code, String text) {
	}

}
