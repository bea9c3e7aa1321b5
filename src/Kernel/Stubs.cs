// Delete this file when Places has landed.
#pragma warning disable
namespace Kumppani.Kernel.Places
{
    public sealed record Place(string Key, string NameFi, string Slug);
}
