namespace Kumppani.Directory.Ptv.Reading.Answers;

/// <summary>A page of services. Of this and the other answers of PTV Open API v11 OUT only what is used is read, and any of it may be missing.</summary>
internal sealed record PtvPage(int PageCount, IReadOnlyList<PtvService>? ItemList);
