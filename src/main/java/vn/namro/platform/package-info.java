/** What everything else stands on: the engine's settings, the database, reading what people write, workbooks, and what all HTTP interfaces share. */
package vn.namro.platform;
