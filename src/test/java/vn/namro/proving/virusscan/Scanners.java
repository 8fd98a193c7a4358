package vn.namro.proving.virusscan;

import java.time.Duration;

/** Scanners for the tests of others. */
public final class Scanners {

	private Scanners() {
	}

	public static VirusScanner none() {
		return at("");
	}

	public static VirusScanner at(String address) {
		return new VirusScanner(new ClamavSettings(address, Duration.ofSeconds(20)));
	}

}
