package vn.namro.access.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The heads of the chain in a file outside the database, one line {@code position hash time} for each batch: whoever cuts
 * the tail off or computes the whole chain anew contradicts it. Only appended to.
 */
record Anchors(Path file) {

	/** The head of the chain after a batch. */
	record Anchor(long position, String hash) {

		static Optional<Anchor> parse(String line) {
			String[] words = line.split(" ");
			return words.length == 3 && words[0].matches("\\d{1,18}") && words[1].matches("[0-9a-f]{64}")
					? Optional.of(new Anchor(Long.parseLong(words[0]), words[1])) : Optional.empty();
		}

	}

	/** The time is the machine's: a virtual year moves the engine's clock only. */
	void append(long position, byte[] hash) {
		String line = position + " " + HexFormat.of().formatHex(hash) + " " + Clock.systemUTC().instant() + "\n";
		try {
			Files.createDirectories(this.file.toAbsolutePath().getParent());
			try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
				channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
				channel.force(false);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write " + this.file, ex);
		}
	}

	/** How long the file is now: what stands beyond that belongs to batches that a reader of the database may not see yet. */
	long size() {
		try {
			return Files.exists(this.file) ? Files.size(this.file) : 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The lines in order; a line that is none, such as half of one after a power cut, is left out. To be closed.
	 * @param size bytes from the beginning that are read
	 */
	Stream<Anchor> read(long size) {
		long[] left = { size };
		try {
			return size == 0 ? Stream.empty()
					: Files.lines(this.file, StandardCharsets.ISO_8859_1).takeWhile(line -> (left[0] -= line.length() + 1) >= 0).flatMap(line -> Anchor.parse(line).stream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
