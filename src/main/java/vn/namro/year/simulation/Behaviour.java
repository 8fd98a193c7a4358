package vn.namro.year.simulation;

import java.math.BigDecimal;
import java.nio.file.Path;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;

/** How the participants of a simulated year behave ({@code config/simulation/default.yaml}). */
record Behaviour(Shares shares, Range lateWorkingDays, int silentWorkingDays, Range reviewWorkingDays, double loweredShare, Requests requests) {

	/** What an obligation's people do with it. */
	enum Manner {

		ON_TIME, LATE, RETURNED, SILENT

	}

	record Shares(BigDecimal onTime, BigDecimal late, BigDecimal returned, BigDecimal silent) {

		BigDecimal sum() {
			return this.onTime.add(this.late).add(this.returned).add(this.silent);
		}

		/** @param drawn from 0 (included) to 1 (excluded) */
		Manner manner(double drawn) {
			if (drawn < this.onTime.doubleValue()) {
				return Manner.ON_TIME;
			}
			if (drawn < this.onTime.add(this.late).doubleValue()) {
				return Manner.LATE;
			}
			return drawn < this.onTime.add(this.late).add(this.returned).doubleValue() ? Manner.RETURNED : Manner.SILENT;
		}

	}

	/** How often who asks for what; none of it when the file does not say. */
	record Requests(double extensions, double obstacles, double explanations) {

		static final Requests NONE = new Requests(0, 0, 0);

		boolean valid() {
			return java.util.stream.DoubleStream.of(this.extensions, this.obstacles, this.explanations).allMatch(share -> share >= 0 && share <= 1);
		}

	}

	Behaviour {
		requests = requests == null ? Requests.NONE : requests;
	}

	record Range(int least, int most) {

		boolean valid() {
			return this.least >= 1 && this.most >= this.least;
		}

	}

	/** @throws InvalidInputException naming file, line and field of what is wrong */
	static Behaviour read(Path path) {
		YamlFile yaml = YamlFile.read(path);
		Behaviour behaviour = yaml.as(Behaviour.class);
		Shares shares = behaviour.shares;
		if (shares == null || shares.onTime == null || shares.late == null || shares.returned == null || shares.silent == null) {
			throw new InvalidInputException(yaml.complain("cần đủ onTime, late, returned, silent", "shares"));
		}
		if (shares.sum().compareTo(BigDecimal.ONE) != 0
				|| java.util.stream.Stream.of(shares.onTime, shares.late, shares.returned, shares.silent).anyMatch(share -> share.signum() < 0)) {
			throw new InvalidInputException(yaml.complain("các tỷ lệ phải không âm và cộng lại bằng 1, đang là " + shares.sum(), "shares"));
		}
		if (behaviour.lateWorkingDays == null || !behaviour.lateWorkingDays.valid()) {
			throw new InvalidInputException(yaml.complain("least phải từ 1 và không lớn hơn most", "lateWorkingDays"));
		}
		if (behaviour.reviewWorkingDays == null || !behaviour.reviewWorkingDays.valid()) {
			throw new InvalidInputException(yaml.complain("least phải từ 1 và không lớn hơn most", "reviewWorkingDays"));
		}
		if (behaviour.silentWorkingDays < 1) {
			throw new InvalidInputException(yaml.complain("phải từ 1 ngày", "silentWorkingDays"));
		}
		if (behaviour.loweredShare < 0 || behaviour.loweredShare > 1) {
			throw new InvalidInputException(yaml.complain("phải từ 0 đến 1", "loweredShare"));
		}
		if (!behaviour.requests.valid()) {
			throw new InvalidInputException(yaml.complain("mỗi tỷ lệ phải từ 0 đến 1", "requests"));
		}
		return behaviour;
	}

}
