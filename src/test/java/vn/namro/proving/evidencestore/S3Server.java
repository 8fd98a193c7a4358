package vn.namro.proving.evidencestore;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;

/** A server that speaks the protocol of S3, in a process of its own. */
final class S3Server implements AutoCloseable {

	static final String BUCKET = "minh-chung";

	private final int port = freePort();

	private final Process process;

	S3Server(Path directory) throws IOException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		String jar = Arrays.stream(classPath.split(File.pathSeparator)).filter(entry -> entry.matches(".*s3mock-[0-9.]+-exec\\.jar")).findFirst().orElseThrow();
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1", "-jar", jar,
				"--com.adobe.testing.s3mock.http-port=" + this.port, "--server.port=" + freePort(), "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET,
				"--com.adobe.testing.s3mock.store.root=" + directory)
			.redirectErrorStream(true)
			.start();
		BufferedReader lines = this.process.inputReader();
		for (String line = lines.readLine(); !line.contains("Started S3MockApplication"); line = lines.readLine()) {
			continue;
		}
		Thread rest = new Thread(() -> lines.lines().forEach(line -> {
		}));
		rest.setDaemon(true);
		rest.start();
	}

	EvidenceSettings.S3 settings() {
		return new EvidenceSettings.S3(URI.create("http://127.0.0.1:" + this.port), "us-east-1", BUCKET, "khoa", "khoa-bi-mat", true);
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
