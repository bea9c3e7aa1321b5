using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Files;
using Microsoft.AspNetCore.Http;

namespace Kumppani.Ui.Attachments;

/// <summary>The file of a form that has <see cref="TakesFileAttribute"/>: a file on the disk that vanishes with the request, or why there is none.</summary>
public sealed class Upload : IAsyncDisposable
{
    private readonly FileStream? content;

    internal Upload(string name, FileStream content) => (Name, this.content) = (name, content);

    internal Upload(Problem problem) => Problem = problem;

    /// <summary>Why there is no file; null when there is.</summary>
    public Problem? Problem { get; }

    private string Name { get; } = "";

    /// <summary>The file, or why there is none.</summary>
    public Outcome<GivenFile> File => Problem is { } problem ? problem : new GivenFile(Name, content!);

    /// <summary>The upload of a request.</summary>
    public static Upload Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<Upload>() ?? new Upload(FileRefusals.Missing);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => content?.DisposeAsync() ?? ValueTask.CompletedTask;
}
