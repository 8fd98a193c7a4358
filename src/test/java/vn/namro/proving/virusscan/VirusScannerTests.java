package vn.namro.proving.virusscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;

class VirusScannerTests {

	private static final int ANY_LENGTH = 100_000_000;

	@Test
	void handsOverEveryByteInPieces() throws IOException {
		byte[] bytes = new byte[1_000_003];
		new Random(1).nextBytes(bytes);
		try (ClamavPeer peer = new ClamavPeer(ANY_LENGTH, false)) {
			assertThat(scan(peer.address(), bytes)).isEqualTo(Scan.CLEAN);
			assertThat(peer.received()).containsExactly(bytes);
			assertThat(peer.breaches()).isEmpty();
		}
	}

	@Test
	void namesWhatWasFound() throws IOException {
		try (ClamavPeer peer = new ClamavPeer(ANY_LENGTH, false)) {
			Scan scan = scan(peer.address(), ("x" + ClamavPeer.BAD).getBytes(StandardCharsets.US_ASCII));

			assertThat(scan).isEqualTo(Scan.infected("Namro.Test"));
			assertThat(scan.servable()).isFalse();
		}
	}

	@Test
	void hasNoVerdictOnFilesThatAreTooLongForTheScanner() throws IOException {
		try (ClamavPeer peer = new ClamavPeer(1_000, false)) {
			assertThat(scan(peer.address(), new byte[5_000_000])).isEqualTo(Scan.UNREACHABLE);
			assertThat(scan(peer.address(), new byte[900])).isEqualTo(Scan.CLEAN);
		}
	}

	@Test
	void hasNoVerdictFromAScannerThatStaysSilent() throws IOException {
		try (ClamavPeer peer = new ClamavPeer(ANY_LENGTH, true)) {
			VirusScanner impatient = new VirusScanner(new ClamavSettings(peer.address(), Duration.ofMillis(200)));

			Scan scan = impatient.scan(new ByteArrayInputStream(new byte[10]));

			assertThat(scan).isEqualTo(Scan.UNREACHABLE);
			assertThat(scan.servable()).isFalse();
		}
	}

	@Test
	void hasNoVerdictFromAScannerThatIsAway() throws IOException {
		String address;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			address = "127.0.0.1:" + free.getLocalPort();
		}

		assertThat(scan(address, new byte[10])).isEqualTo(Scan.UNREACHABLE);
		assertThat(scan("/run/no/such/socket", new byte[10])).isEqualTo(Scan.UNREACHABLE);
		assertThat(scan("no port", new byte[10])).isEqualTo(Scan.UNREACHABLE);
	}

	@Test
	void servesFilesWithoutAScanner() throws IOException {
		assertThat(Scanners.none().scan(new ByteArrayInputStream(new byte[10]))).isEqualTo(Scan.NOT_CONFIGURED);
		assertThat(Scan.NOT_CONFIGURED.servable()).isTrue();
	}

	@Test
	void doesNotBlameTheScannerForAFileThatCannotBeRead() throws IOException {
		InputStream broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("disk");
			}
		};
		try (ClamavPeer peer = new ClamavPeer(ANY_LENGTH, false)) {
			assertThatThrownBy(() -> Scanners.at(peer.address()).scan(broken)).isInstanceOf(IOException.class).hasMessage("disk");
		}
	}

	private static Scan scan(String address, byte[] bytes) throws IOException {
		return Scanners.at(address).scan(new ByteArrayInputStream(bytes));
	}

}
