using Kumppani.Kernel.Domain;

namespace Kumppani.Forums.Contracts;

/// <summary>A group's answer has been written. The words stand in the answer, not here.</summary>
public sealed record AnswerWritten(Guid GroupId, Guid QuestionId, int Revision) : DomainEvent;
