package vn.namro.proving.virusscan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands files to the ClamAV daemon that the operator named, by its command INSTREAM. */
@Component
public class VirusScanner {

	private static final Logger log = LoggerFactory.getLogger(VirusScanner.class);

	private static final int CHUNK = 64 * 1024;

	private static final int LONGEST_REPLY = 1024;

	private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

	private final ClamavSettings settings;

	VirusScanner(ClamavSettings settings) {
		this.settings = settings;
	}

	/** Whether files are scanned at all. */
	public boolean configured() {
		return this.settings.configured();
	}

	/**
	 * Reads the stream unless there is no scanner. A scanner that is away, too slow or does not understand costs the verdict, nothing else.
	 * @throws IOException when the stream itself cannot be read
	 */
	public Scan scan(InputStream bytes) throws IOException {
		if (!configured()) {
			return Scan.NOT_CONFIGURED;
		}
		try (SocketChannel daemon = this.settings.connect()) {
			Executor later = CompletableFuture.delayedExecutor(this.settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
			CompletableFuture<Void> giveUp = CompletableFuture.runAsync(() -> close(daemon), later);
			try {
				send(daemon, bytes);
				return verdict(reply(daemon));
			}
			finally {
				giveUp.cancel(false);
			}
		}
		catch (UnreadableException ex) {
			throw ex.reason;
		}
		catch (IOException | IllegalArgumentException ex) {
			log.warn("No verdict of the virus scanner at {}: {}", this.settings.address(), ex.toString());
			return Scan.UNREACHABLE;
		}
	}

	private static void send(SocketChannel daemon, InputStream bytes) throws IOException {
		try {
			write(daemon, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
			byte[] chunk = new byte[CHUNK];
			for (int read = read(bytes, chunk); read >= 0; read = read(bytes, chunk)) {
				if (read > 0) {
					write(daemon, ByteBuffer.allocate(4).putInt(read).flip());
					write(daemon, ByteBuffer.wrap(chunk, 0, read));
				}
			}
			write(daemon, ByteBuffer.allocate(4));
		}
		catch (UnreadableException ex) {
			throw ex;
		}
		catch (IOException ex) {
			// it hangs up in the middle of a file that is too long for it, and says so
			if (!daemon.isOpen()) {
				throw ex;
			}
		}
	}

	private static int read(InputStream bytes, byte[] chunk) throws UnreadableException {
		try {
			return bytes.read(chunk);
		}
		catch (IOException ex) {
			throw new UnreadableException(ex);
		}
	}

	private static void write(SocketChannel daemon, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			daemon.write(bytes);
		}
	}

	private static String reply(SocketChannel daemon) throws IOException {
		ByteBuffer reply = ByteBuffer.allocate(LONGEST_REPLY);
		while (reply.hasRemaining() && daemon.read(reply) >= 0) {
			if (reply.position() > 0 && reply.get(reply.position() - 1) == 0) {
				break;
			}
		}
		return new String(reply.array(), 0, reply.position(), StandardCharsets.UTF_8).replace("\0", "").strip();
	}

	private Scan verdict(String reply) {
		if (reply.equals("stream: OK")) {
			return Scan.CLEAN;
		}
		Matcher found = FOUND.matcher(reply);
		if (found.matches()) {
			return Scan.infected(found.group(1));
		}
		log.warn("The virus scanner at {} answers: {}", this.settings.address(), reply.isEmpty() ? "nothing" : reply);
		return Scan.UNREACHABLE;
	}

	private static void close(SocketChannel daemon) {
		try {
			daemon.close();
		}
		catch (IOException ex) {
			log.debug("The connection to the virus scanner did not close", ex);
		}
	}

	/** Tells trouble with the file from trouble with the scanner. */
	private static final class UnreadableException extends IOException {

		private final IOException reason;

		UnreadableException(IOException reason) {
			this.reason = reason;
		}

	}

}
