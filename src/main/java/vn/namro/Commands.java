package vn.namro;

import java.util.Map;
import java.util.function.ToIntFunction;

/** The words that the jar understands as its first argument. */
final class Commands {

	private static final Map<String, ToIntFunction<String[]>> COMMANDS = Map.of();

	private static final int USAGE = 2;

	/** @return the exit code: 0 done, 1 done with a bad result, 2 wrong input */
	static int run(String word, String[] args) {
		ToIntFunction<String[]> command = COMMANDS.get(word);
		if (command == null) {
			System.err.println("Không có lệnh '" + word + "'. Các lệnh: " + String.join(", ", COMMANDS.keySet()));
			return USAGE;
		}
		return command.applyAsInt(args);
	}

	private Commands() {
	}

}
