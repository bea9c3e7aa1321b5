namespace Kumppani.Directory.Import;

/// <summary>How a text file may have been written, where the guess went wrong.</summary>
internal enum SourceEncoding
{
    Utf8,
    Windows1252,
}
