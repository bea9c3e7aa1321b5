namespace Kumppani.Kernel.Outbound;

/// <summary>What another service answered.</summary>
/// <param name="Status">Its HTTP status.</param>
/// <param name="Type">Media type without parameters, such as <c>application/json</c>; empty when it named none.</param>
/// <param name="Body">The text it sent.</param>
public sealed record OutboundAnswer(int Status, string Type, string Body)
{
    /// <summary>It answered with success.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;
}
