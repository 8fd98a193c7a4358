package vn.namro.proving.evidencestore;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongFunction;

/** Reads bytes that lie in pieces, one piece at a time. */
public final class ChunkStream extends InputStream {

	private final LongFunction<byte[]> pieces;

	private long next;

	private byte[] piece = new byte[0];

	private int read;

	/** @param pieces gives the bytes from a place on, as many as it likes, none at the end */
	public ChunkStream(long from, LongFunction<byte[]> pieces) {
		this.next = from;
		this.pieces = pieces;
	}

	@Override
	public int read() {
		return fill() ? this.piece[this.read++] & 0xff : -1;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		Objects.checkFromIndexSize(offset, length, target.length);
		if (length == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		int copied = Math.min(length, this.piece.length - this.read);
		System.arraycopy(this.piece, this.read, target, offset, copied);
		this.read += copied;
		return copied;
	}

	/** Jumps without reading what lies between. */
	@Override
	public long skip(long count) {
		long within = Math.min(Math.max(count, 0), this.piece.length - this.read);
		this.read += (int) within;
		this.next += Math.max(count - within, 0);
		return Math.max(count, 0);
	}

	private boolean fill() {
		if (this.read == this.piece.length) {
			this.piece = this.pieces.apply(this.next);
			this.next += this.piece.length;
			this.read = 0;
		}
		return this.piece.length > 0;
	}

}
