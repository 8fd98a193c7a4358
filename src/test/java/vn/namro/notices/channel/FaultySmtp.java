package vn.namro.notices.channel;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Stands before a real SMTP server and breaks the conversations that it is told to break. */
public final class FaultySmtp implements AutoCloseable {

	/** What happens to one connection. */
	public enum Fault {

		NONE, REFUSE, TEMPORARY, PERMANENT, DROP_BEFORE_DATA, DROP_AFTER_DATA, STALL

	}

	private static final String MESSAGE_ID = "message-id:";

	private final ServerSocket door;

	private final int server;

	private final Supplier<Fault> faults;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Queue<String> ambiguous = new ConcurrentLinkedQueue<>();

	/** @param faults asked once a connection */
	public FaultySmtp(int server, Supplier<Fault> faults) {
		this.server = server;
		this.faults = faults;
		try {
			this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.submit(this::accept);
	}

	public int port() {
		return this.door.getLocalPort();
	}

	/** Message-IDs of what the server took without the sender hearing of it, once a time. */
	public Queue<String> ambiguous() {
		return this.ambiguous;
	}

	private void accept() {
		while (!this.door.isClosed()) {
			try {
				Socket client = this.door.accept();
				client.setTcpNoDelay(true); // else each turn waits for the other side's delayed acknowledgement
				this.threads.submit(() -> serve(client));
			}
			catch (IOException ex) {
				return; // closed
			}
		}
	}

	private void serve(Socket client) {
		Fault fault = this.faults.get();
		try (client) {
			if (fault == Fault.REFUSE) {
				client.setSoLinger(true, 0);
				return;
			}
			try (Socket upstream = new Socket(InetAddress.getLoopbackAddress(), this.server)) {
				upstream.setTcpNoDelay(true);
				new Conversation(client, upstream, fault).run();
			}
		}
		catch (IOException ex) {
			return; // one of the two hung up
		}
	}

	/** SMTP between two that take turns. */
	private final class Conversation {

		private final Socket client;

		private final Socket server;

		private final InputStream fromClient;

		private final InputStream fromServer;

		private final Fault fault;

		private Conversation(Socket client, Socket server, Fault fault) throws IOException {
			this.client = client;
			this.server = server;
			this.fromClient = new BufferedInputStream(client.getInputStream());
			this.fromServer = new BufferedInputStream(server.getInputStream());
			this.fault = fault;
		}

		private void run() throws IOException {
			say(this.client, answer());
			for (String line = line(this.fromClient); line != null; line = line(this.fromClient)) {
				String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
				if (verb.equals("RCPT") && (this.fault == Fault.TEMPORARY || this.fault == Fault.PERMANENT)) {
					say(this.client, this.fault == Fault.TEMPORARY ? "450 4.2.1 Mailbox busy\r\n" : "550 5.1.1 No such mailbox\r\n");
				}
				else if (verb.equals("DATA")) {
					if (!data(line)) {
						return;
					}
				}
				else {
					say(this.server, line);
					say(this.client, answer());
				}
			}
		}

		/** @return whether the conversation goes on */
		private boolean data(String command) throws IOException {
			if (this.fault == Fault.DROP_BEFORE_DATA) {
				return false;
			}
			if (this.fault == Fault.STALL) {
				line(this.fromClient); // until the client loses patience and hangs up
				return false;
			}
			say(this.server, command);
			say(this.client, answer());
			String id = copyText();
			String verdict = answer();
			if (this.fault == Fault.DROP_AFTER_DATA) {
				FaultySmtp.this.ambiguous.add(id);
				return false;
			}
			say(this.client, verdict);
			return true;
		}

		private String copyText() throws IOException {
			String id = null;
			String line;
			StringBuilder text = new StringBuilder();
			do {
				line = line(this.fromClient);
				if (line == null) {
					throw new IOException("client hung up in the text");
				}
				if (line.toLowerCase(Locale.ROOT).startsWith(MESSAGE_ID)) {
					id = line.substring(MESSAGE_ID.length()).strip();
				}
				text.append(line);
			}
			while (!line.equals(".\r\n"));
			say(this.server, text.toString());
			return id;
		}

		/** All lines of an answer; the last has no hyphen after its number. */
		private String answer() throws IOException {
			StringBuilder answer = new StringBuilder();
			String line;
			do {
				line = line(this.fromServer);
				if (line == null) {
					throw new IOException("server hung up");
				}
				answer.append(line);
			}
			while (line.length() > 3 && line.charAt(3) == '-');
			return answer.toString();
		}

	}

	private static void say(Socket to, String text) throws IOException {
		to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		to.getOutputStream().flush();
	}

	/** With its end, null when nothing comes any more. */
	private static String line(InputStream from) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int letter = from.read(); letter >= 0; letter = from.read()) {
			line.write(letter);
			if (letter == '\n') {
				return line.toString(StandardCharsets.ISO_8859_1);
			}
		}
		return null;
	}

	@Override
	public void close() throws IOException {
		try (Closeable closing = this.door) {
			this.threads.shutdownNow();
		}
	}

}
