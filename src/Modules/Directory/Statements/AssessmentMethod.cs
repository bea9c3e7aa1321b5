namespace Kumppani.Directory.Statements;

/// <summary>Who looked at how accessible the service is.</summary>
internal enum AssessmentMethod
{
    /// <summary>The municipality itself.</summary>
    Own,

    /// <summary>An outside expert.</summary>
    Outside,
}
