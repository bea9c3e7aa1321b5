namespace Kumppani.Kernel.Names;

/// <summary>Whether the name service knew anything.</summary>
public enum NameAnswerKind
{
    /// <summary>There are texts.</summary>
    Found,

    /// <summary>The name does not exist or has no text.</summary>
    None,

    /// <summary>It did not answer, or its answer made no sense.</summary>
    NoAnswer,
}
