using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Modules;

/// <summary>A published record that lacks a language.</summary>
/// <param name="Kind">What it is, in the reader's language.</param>
/// <param name="Title">Its name.</param>
/// <param name="Path">Where it is written, without language prefix.</param>
/// <param name="Missing">The languages that are missing: fi, sv.</param>
public sealed record TranslationGap(string Kind, LocalizedText Title, string Path, IReadOnlyList<string> Missing);
