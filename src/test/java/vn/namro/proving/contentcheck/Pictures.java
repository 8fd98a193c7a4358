package vn.namro.proving.contentcheck;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures as scanners and telephones make them. */
final class Pictures {

	private Pictures() {
	}

	static BufferedImage image(int width, int height, int seed, int type) {
		BufferedImage image = new BufferedImage(width, height, type);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, width, height);
		for (int i = 0; i < 12; i++) {
			pen.setColor(new Color(seed * 7919 + i * 104729 & 0xffffff));
			pen.drawLine(seed * 31 % width, i * 17 % height, width - 1, (seed + i) * 13 % height);
		}
		pen.dispose();
		return image;
	}

	static byte[] picture(String format, int width, int height, int seed) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image(width, height, seed, BufferedImage.TYPE_INT_RGB), format, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** A TIFF of several pages. */
	static byte[] pages(int pages, int seed, boolean bilevel) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			writer.setOutput(stream);
			writer.prepareWriteSequence(null);
			for (int i = 0; i < pages; i++) {
				writer.writeToSequence(new IIOImage(image(300, 200, seed + i, bilevel ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB), null, null), null);
			}
			writer.endWriteSequence();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return out.toByteArray();
	}

	/** The frame of a WebP with an extended header; nobody decodes what is in it. */
	static byte[] webp(int width, int height, int data) {
		ByteBuffer out = ByteBuffer.allocate(30 + data).order(ByteOrder.LITTLE_ENDIAN);
		out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(22 + data).put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
		out.put((byte) (width - 1)).put((byte) (width - 1 >> 8)).put((byte) (width - 1 >> 16));
		out.put((byte) (height - 1)).put((byte) (height - 1 >> 8)).put((byte) (height - 1 >> 16));
		return out.array();
	}

	/** A picture with other numbers for its size. */
	static byte[] sized(byte[] picture, int at, int bytes, int width, int height, boolean widthFirst) {
		byte[] copy = picture.clone();
		for (int i = 0; i < bytes; i++) {
			int shift = 8 * (bytes - 1 - i);
			copy[at + i] = (byte) ((widthFirst ? width : height) >> shift);
			copy[at + bytes + i] = (byte) ((widthFirst ? height : width) >> shift);
		}
		return copy;
	}

}
