package vn.namro.reporting.exchange;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where issued reports go.
 *
 * @param baseUrl address under which others reach our interfaces; links begin with it
 * @param folder where files are laid; null when nobody fetches files
 * @param attempts after how many a handover counts as failed
 * @param lease how long a node may take for what it claimed
 */
@ConfigurationProperties("namro.exchange")
record ExchangeSettings(String baseUrl, @DefaultValue Hook webhook, Path folder, @DefaultValue("20") int attempts, @DefaultValue("15m") Duration lease) {

	/**
	 * The address that is called.
	 *
	 * @param url null or blank when nobody is called
	 * @param secret from the environment; signs what is sent
	 * @param allowHttp whether an address without encryption is good enough, as within one machine
	 * @param timeout for connecting and for the answer, each
	 */
	record Hook(String url, String secret, boolean allowHttp, @DefaultValue("10s") Duration timeout) {

		/** Without secret and address, which may hold one. */
		@Override
		public String toString() {
			return "Hook[]";
		}

	}

}
