package vn.namro.proving.virusscan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ClamAV daemon listens.
 *
 * @param address {@code host:port}, or the path of a Unix socket; empty for no scanner
 * @param timeout for one file from connecting to the verdict
 */
@ConfigurationProperties("namro.evidence.clamav")
record ClamavSettings(@DefaultValue("") String address, @DefaultValue("2m") Duration timeout) {

	boolean configured() {
		return !this.address.isBlank();
	}

	SocketChannel connect() throws IOException {
		boolean unix = this.address.startsWith("/");
		SocketChannel channel = unix ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
		try {
			channel.connect(target(unix));
			return channel;
		}
		catch (IOException | RuntimeException ex) {
			channel.close();
			throw ex;
		}
	}

	private SocketAddress target(boolean unix) {
		if (unix) {
			return UnixDomainSocketAddress.of(this.address);
		}
		int colon = this.address.lastIndexOf(':');
		if (colon < 0) {
			throw new IllegalArgumentException("namro.evidence.clamav.address is neither host:port nor a path");
		}
		return new InetSocketAddress(this.address.substring(0, colon), Integer.parseInt(this.address.substring(colon + 1)));
	}

}
