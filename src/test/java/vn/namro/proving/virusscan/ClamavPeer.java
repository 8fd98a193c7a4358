package vn.namro.proving.virusscan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks the daemon's side of INSTREAM on a real socket, and holds the client to its rules. */
final class ClamavPeer implements AutoCloseable {

	/** What makes the peer answer that it found something: not a signature that any scanner knows. */
	static final String BAD = "namro-test-signature";

	private final ServerSocket server;

	private final int mostBytes;

	private final boolean silent;

	private final List<byte[]> received = new CopyOnWriteArrayList<>();

	private final List<String> breaches = new CopyOnWriteArrayList<>();

	ClamavPeer(int mostBytes, boolean silent) throws IOException {
		this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		this.mostBytes = mostBytes;
		this.silent = silent;
		Thread thread = new Thread(this::serve, "clamav-peer");
		thread.setDaemon(true);
		thread.start();
	}

	String address() {
		return "127.0.0.1:" + this.server.getLocalPort();
	}

	List<byte[]> received() {
		return this.received;
	}

	List<String> breaches() {
		return this.breaches;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

	private void serve() {
		while (!this.server.isClosed()) {
			try (Socket client = this.server.accept()) {
				answer(client);
			}
			catch (IOException ex) {
				// the client left, or the test is over
			}
		}
	}

	private void answer(Socket client) throws IOException {
		DataInputStream in = new DataInputStream(client.getInputStream());
		String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
		if (!command.equals("zINSTREAM\0")) {
			this.breaches.add("command " + command);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int length = in.readInt(); length != 0; length = in.readInt()) {
			if (length < 0) {
				this.breaches.add("length " + length);
			}
			if (bytes.size() + length > this.mostBytes) {
				reply(client, "INSTREAM size limit exceeded. ERROR\0");
				return;
			}
			bytes.writeBytes(in.readNBytes(length));
		}
		this.received.add(bytes.toByteArray());
		if (this.silent) {
			in.read();
			return;
		}
		boolean bad = bytes.toString(StandardCharsets.ISO_8859_1).contains(BAD);
		reply(client, bad ? "stream: Namro.Test FOUND\0" : "stream: OK\0");
	}

	private static void reply(Socket client, String text) throws IOException {
		client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().flush();
	}

}
