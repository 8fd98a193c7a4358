package vn.namro.year.simulation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import vn.namro.platform.input.InvalidInputException;

/** {@code simulate --plan=FILE --out=DIR [--seed=N] [--behaviour=FILE]}. */
record SimulationArguments(Path plan, Path out, long seed, Path behaviour, Path configDirectory) {

	private static final Set<String> KNOWN = Set.of("plan", "out", "seed", "behaviour");

	/** @throws InvalidInputException naming the argument that is missing, unknown or wrong */
	static SimulationArguments parse(String[] args, Path configDirectory) {
		Map<String, String> values = new HashMap<>();
		for (String arg : args) {
			int equals = arg.indexOf('=');
			String name = arg.startsWith("--") && equals > 0 ? arg.substring(2, equals) : "";
			if (!KNOWN.contains(name)) {
				throw new InvalidInputException("Tham số '" + arg + "' không được biết đến. Cách dùng: simulate --plan=TỆP --out=THƯ_MỤC [--seed=SỐ] [--behaviour=TỆP]");
			}
			values.put(name, arg.substring(equals + 1));
		}
		return new SimulationArguments(Path.of(required(values, "plan")), Path.of(required(values, "out")), seed(values.getOrDefault("seed", "1")),
				values.containsKey("behaviour") ? Path.of(values.get("behaviour")) : configDirectory.resolve("simulation/default.yaml"), configDirectory);
	}

	private static String required(Map<String, String> values, String name) {
		String value = values.getOrDefault(name, "");
		if (value.isBlank()) {
			throw new InvalidInputException("Thiếu tham số --" + name + "=…");
		}
		return value;
	}

	private static long seed(String text) {
		try {
			return Long.parseLong(text);
		}
		catch (NumberFormatException ex) {
			throw new InvalidInputException("Tham số --seed phải là số nguyên, không phải '" + text + "'.");
		}
	}

}
